import TOMLKit
import TextScreen
