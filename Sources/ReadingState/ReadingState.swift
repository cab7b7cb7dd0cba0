// ReadingState
