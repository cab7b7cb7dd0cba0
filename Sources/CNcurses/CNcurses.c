#define _GNU_SOURCE 1
#define NCURSES_WIDECHAR 1
#include "CNcurses.h"

#include <curses.h>
#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>
// Two of term.h's many macros are names here.
#undef columns
#undef lines

// What handlers use stands in plain globals that are set before the handlers are.
static SCREEN *screen;
static FILE *input_file, *output_file;
static int tty = -1;
static struct termios saved_modes;
static bool has_saved_modes;
static char leave_string[512];
static size_t leave_length;
static const char *enter_modes = "", *leave_modes = "";
static bool utf8;

// Standard error while the screen is open: the real one, and the memory that takes its place.
static int real_error = -1, kept_error = -1;
// More than this of what was written to standard error is not shown afterwards.
enum { KEPT_ERROR_LIMIT = 64 * 1024 };

// MARK: Writing

static void write_all(int file, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(file, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    bytes += written;
    count -= (size_t)written;
  }
}

static void write_string(int file, const char *string) { write_all(file, string, strlen(string)); }

// MARK: Standard error

// A message that is written while the screen is open would spoil it and be lost with it: memory takes it meanwhile.
static void keep_error(void) {
  if (real_error >= 0 || !isatty(STDERR_FILENO)) return;
  kept_error = memfd_create("stderr", MFD_CLOEXEC);
  if (kept_error < 0) return;
  real_error = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (real_error < 0 || dup2(kept_error, STDERR_FILENO) < 0) {
    if (real_error >= 0) close(real_error);
    close(kept_error);
    real_error = kept_error = -1;
  }
}

// Shows what was kept. It may quote an article, so only printable ASCII and line ends pass. Safe in signal handlers.
static void release_error(void) {
  if (real_error < 0) return;
  dup2(real_error, STDERR_FILENO);
  char bytes[1024];
  off_t offset = 0;
  ssize_t count;
  while (offset < KEPT_ERROR_LIMIT && (count = pread(kept_error, bytes, sizeof bytes, offset)) > 0) {
    for (ssize_t index = 0; index < count; index++) {
      bool passes = bytes[index] == '\n' || (bytes[index] >= 0x20 && bytes[index] < 0x7F);
      if (!passes) bytes[index] = '?';
    }
    write_all(STDERR_FILENO, bytes, (size_t)count);
    offset += count;
  }
  close(real_error);
  close(kept_error);
  real_error = kept_error = -1;
}

// MARK: Waking and signals

static int wake_pipe[2] = {-1, -1};
static uint64_t happened;

// How often a signal that asks to end is sent before the terminal is given back without waiting for the program.
enum { PATIENCE = 3 };
static const int ending_signals[] = {SIGTERM, SIGINT, SIGHUP, SIGQUIT};
static const int other_signals[] = {SIGWINCH, SIGCONT, SIGTSTP};
static const int crash_signals[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT};
static struct sigaction former[64];
static bool is_installed[64];
static volatile sig_atomic_t unanswered;

int cn_wake_file(void) {
  if (wake_pipe[0] < 0 && pipe2(wake_pipe, O_CLOEXEC | O_NONBLOCK) < 0) wake_pipe[0] = wake_pipe[1] = -1;
  return wake_pipe[0];
}

// The flag is what counts; a pipe that is full is readable already.
static void note(int bit) {
  uint64_t before = __atomic_fetch_or(&happened, UINT64_C(1) << bit, __ATOMIC_SEQ_CST);
  char byte = 0;
  if (!(before >> bit & 1) && wake_pipe[1] >= 0 && write(wake_pipe[1], &byte, 1) < 0) return;
}

void cn_wake(void) { note(0); }

uint64_t cn_take_happened(void) {
  char bytes[256];
  while (wake_pipe[0] >= 0 && read(wake_pipe[0], bytes, sizeof bytes) > 0) {
  }
  unanswered = 0;
  return __atomic_exchange_n(&happened, 0, __ATOMIC_SEQ_CST);
}

// Gives the terminal back with nothing but system calls.
static void restore_terminal(void) {
  if (tty < 0) return;
  write_all(tty, leave_string, leave_length);
  if (has_saved_modes) tcsetattr(tty, TCSANOW, &saved_modes);
  release_error();
}

static void on_signal(int number) {
  int saved_errno = errno;
  note(number);
  for (size_t index = 0; index < sizeof ending_signals / sizeof *ending_signals; index++) {
    // The program does not answer: the user gets the terminal back nevertheless.
    if (number != ending_signals[index]) continue;
    unanswered = unanswered + 1;
    if (unanswered >= PATIENCE) {
      restore_terminal();
      _exit(128 + number);
    }
  }
  errno = saved_errno;
}

static void on_crash(int number) {
  static volatile sig_atomic_t has_crashed;
  if (!has_crashed) {
    has_crashed = 1;
    restore_terminal();
  }
  // Blocked until the handler returns; then it, or the fault come again, ends the process.
  signal(number, SIG_DFL);
  raise(number);
}

static void install(int number, void (*handler)(int), int flags) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = flags};
  sigemptyset(&action.sa_mask);
  if (sigaction(number, NULL, &former[number]) < 0) return;
  // What was to be ignored (nohup) stays so.
  if (former[number].sa_handler == SIG_IGN && handler == on_signal) return;
  is_installed[number] = sigaction(number, &action, NULL) == 0;
}

static void install_signals(void) {
  for (size_t index = 0; index < sizeof ending_signals / sizeof *ending_signals; index++)
    install(ending_signals[index], on_signal, SA_RESTART);
  for (size_t index = 0; index < sizeof other_signals / sizeof *other_signals; index++)
    install(other_signals[index], on_signal, SA_RESTART);
}

static void install_crash_signals(void) {
  // A stack of its own, since an overflow of the main one is a crash too.
  static char crash_stack[64 * 1024];
  stack_t stack = {.ss_sp = crash_stack, .ss_size = sizeof crash_stack};
  sigaltstack(&stack, NULL);
  for (size_t index = 0; index < sizeof crash_signals / sizeof *crash_signals; index++)
    install(crash_signals[index], on_crash, SA_ONSTACK);
}

static void uninstall_signals(void) {
  for (int number = 1; number < 64; number++) {
    if (is_installed[number]) sigaction(number, &former[number], NULL);
    is_installed[number] = false;
  }
}

// MARK: The terminal

const char *cn_capability(const char *name) {
  char *string = tigetstr((char *)name);
  return string == (char *)-1 ? NULL : string;
}

static void append_capability(const char *name) {
  const char *string = cn_capability(name);
  while (string && *string && leave_length < sizeof leave_string) {
    // Padding is for terminals of another century.
    const char *end = string[0] == '$' && string[1] == '<' ? strchr(string, '>') : NULL;
    if (end) {
      string = end + 1;
    } else {
      leave_string[leave_length++] = *string++;
    }
  }
}

static void choose_locale(void) {
  // Numbers and dates are not the screen's business, so only characters follow the user's locale.
  if (!setlocale(LC_CTYPE, "") || strcmp(nl_langinfo(CODESET), "UTF-8") != 0) setlocale(LC_CTYPE, "C.UTF-8");
  utf8 = strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

static enum cn_opened check_terminal(const char *terminal, int output) {
  int result = 0;
  if (setupterm(terminal, output, &result) != OK) return CN_UNKNOWN_TERMINAL;
  bool can_place_cursor = cn_capability("cup") != NULL;
  del_curterm(cur_term);
  return can_place_cursor ? CN_OPENED : CN_UNUSABLE_TERMINAL;
}

// Keys that the terminal would keep to itself: Ctrl-S and Ctrl-Q stop and start the output, Ctrl-V quotes.
static void free_keys(void) {
  struct termios modes;
  if (tcgetattr(tty, &modes) < 0) return;
  modes.c_iflag &= ~(tcflag_t)(IXON | IXOFF);
  modes.c_lflag &= ~(tcflag_t)IEXTEN;
  tcsetattr(tty, TCSADRAIN, &modes);
}

static void prepare_modes(bool mouse) {
  bool is_modern = cn_capability("kmous") != NULL;
  // Buttons with motion while one is down, in the coding without a limit to the columns; bracketed paste.
  enter_modes = !is_modern ? "" : mouse ? "\033[?1002h\033[?1006h\033[?2004h" : "\033[?2004h";
  leave_modes = !is_modern ? "" : mouse ? "\033[?2004l\033[?1006l\033[?1002l" : "\033[?2004l";
  leave_length = strlen(leave_modes);
  memcpy(leave_string, leave_modes, leave_length);
  append_capability("rmkx");
  append_capability("op");
  append_capability("sgr0");
  append_capability("cnorm");
  append_capability("rmcup");
}

enum cn_opened cn_open(const char *terminal, int input, int output, bool mouse) {
  if (screen) return CN_ALREADY_OPEN;
  if (cn_wake_file() < 0) return CN_FAILED;
  choose_locale();
  enum cn_opened checked = check_terminal(terminal, output);
  if (checked != CN_OPENED) return checked;

  int input_copy = fcntl(input, F_DUPFD_CLOEXEC, 3);
  tty = fcntl(output, F_DUPFD_CLOEXEC, 3);
  input_file = input_copy < 0 ? NULL : fdopen(input_copy, "r");
  output_file = tty < 0 ? NULL : fdopen(tty, "w");
  has_saved_modes = tty >= 0 && tcgetattr(tty, &saved_modes) == 0;
  if (!input_file || !output_file || !has_saved_modes) {
    int saved_errno = errno;
    cn_close();
    errno = saved_errno;
    return CN_FAILED;
  }
  cn_take_happened();
  // Before newterm, which takes over only signals at their default.
  install_signals();
  // The terminal's own word on its size counts, not what a shell once exported.
  use_tioctl(TRUE);
  screen = newterm(terminal, output_file, input_file);
  if (!screen) {
    cn_close();
    return CN_UNKNOWN_TERMINAL;
  }
  set_escdelay(25);
  prepare_modes(mouse);
  install_crash_signals();
  keep_error();
  if (has_colors()) {
    start_color();
    use_default_colors();
  }
  cbreak();
  noecho();
  nonl();
  free_keys();
  def_prog_mode();
  intrflush(stdscr, FALSE);
  keypad(stdscr, TRUE);
  // Keys are read past curses, so it is not to look for them while it draws.
  typeahead(-1);
  write_string(tty, enter_modes);
  cn_resize();
  return CN_OPENED;
}

void cn_close(void) {
  if (screen) {
    write_string(tty, leave_modes);
    curs_set(1);
    endwin();
    delscreen(screen);
    screen = NULL;
    tcsetattr(tty, TCSADRAIN, &saved_modes);
  }
  uninstall_signals();
  release_error();
  if (input_file) fclose(input_file);
  if (output_file) {
    fclose(output_file);
  } else if (tty >= 0) {
    close(tty);
  }
  input_file = output_file = NULL;
  tty = -1;
}

void cn_lend(void) {
  if (!screen) return;
  write_string(tty, leave_modes);
  curs_set(1);
  endwin();
  tcsetattr(tty, TCSADRAIN, &saved_modes);
  release_error();
}

void cn_take_back(void) {
  if (!screen) return;
  keep_error();
  reset_prog_mode();
  write_string(tty, enter_modes);
  clearok(curscr, TRUE);
  refresh();
  cn_resize();
}

void cn_stop(void) {
  cn_lend();
  struct sigaction ours, fallback = {.sa_handler = SIG_DFL};
  sigemptyset(&fallback.sa_mask);
  sigaction(SIGTSTP, &fallback, &ours);
  // The threads of a pool are made with their signals blocked, and this may be one of them.
  sigset_t stop, blocked;
  sigemptyset(&stop);
  sigaddset(&stop, SIGTSTP);
  pthread_sigmask(SIG_UNBLOCK, &stop, &blocked);
  raise(SIGTSTP);
  pthread_sigmask(SIG_SETMASK, &blocked, NULL);
  sigaction(SIGTSTP, &ours, NULL);
  // The continuing is known here; it is not to be told again.
  __atomic_fetch_and(&happened, ~(UINT64_C(1) << SIGCONT | UINT64_C(1) << SIGTSTP), __ATOMIC_SEQ_CST);
  cn_take_back();
}

int cn_file_limit(int wanted) {
  struct rlimit limit;
  if (getrlimit(RLIMIT_NOFILE, &limit) < 0) return wanted;
  if (limit.rlim_cur < (rlim_t)wanted) {
    limit.rlim_cur = limit.rlim_max < (rlim_t)wanted ? limit.rlim_max : (rlim_t)wanted;
    setrlimit(RLIMIT_NOFILE, &limit);
    getrlimit(RLIMIT_NOFILE, &limit);
  }
  return limit.rlim_cur < (rlim_t)wanted ? (int)limit.rlim_cur : wanted;
}

// MARK: Drawing

bool cn_is_utf8(void) { return utf8; }

int cn_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

int cn_colors(void) { return screen && has_colors() ? COLORS : 0; }

int cn_pair(int foreground, int background) {
  int pair = alloc_pair(foreground, background);
  return pair < 0 ? 0 : pair;
}

void cn_size(int *columns, int *rows) {
  *columns = screen ? getmaxx(stdscr) : 0;
  *rows = screen ? getmaxy(stdscr) : 0;
}

void cn_resize(void) {
  // No real terminal is larger, and memory for one that lies is not taken.
  enum { MOST_COLUMNS = 2000, MOST_ROWS = 1000 };
  struct winsize size;
  if (!screen || ioctl(tty, TIOCGWINSZ, &size) < 0 || size.ws_row == 0 || size.ws_col == 0) return;
  int rows = size.ws_row < MOST_ROWS ? size.ws_row : MOST_ROWS;
  int columns = size.ws_col < MOST_COLUMNS ? size.ws_col : MOST_COLUMNS;
  if (!is_term_resized(rows, columns)) return;
  resize_term(rows, columns);
  // Terminals differ in what they keep of the old picture.
  clearok(curscr, TRUE);
}

static attr_t attributes_of(uint8_t bits) {
  attr_t attributes = WA_NORMAL;
  if (bits & CN_BOLD) attributes |= WA_BOLD;
  if (bits & CN_DIM) attributes |= WA_DIM;
  if (bits & CN_ITALIC) attributes |= WA_ITALIC;
  if (bits & CN_UNDERLINE) attributes |= WA_UNDERLINE;
  if (bits & CN_REVERSE) attributes |= WA_REVERSE;
  return attributes;
}

void cn_draw_row(int row, const cn_cell *cells, int count) {
  if (!screen) return;
  int column = 0;
  for (int index = 0; index < count && column < getmaxx(stdscr); index++) {
    const cn_cell *cell = &cells[index];
    wchar_t text[CCHARW_MAX + 1] = {(wchar_t)cell->base};
    int length = 1;
    while (length < CCHARW_MAX && length <= 4 && cell->marks[length - 1]) {
      text[length] = (wchar_t)cell->marks[length - 1];
      length++;
    }
    int pair = cell->pair;
    attr_t attributes = attributes_of(cell->attributes);
    cchar_t shown;
    // A C library of another version may know other widths: then a mark, so that all cells keep their places.
    bool fits = wcwidth((wchar_t)cell->base) == cell->width && column + cell->width <= getmaxx(stdscr);
    if (!fits || setcchar(&shown, text, attributes, 0, &pair) == ERR) {
      setcchar(&shown, utf8 ? L"\xFFFD" : L"?", attributes, 0, &pair);
      mvadd_wchnstr(row, column, &shown, 1);
      if (cell->width == 2) {
        setcchar(&shown, L" ", attributes, 0, &pair);
        mvadd_wchnstr(row, column + 1, &shown, 1);
      }
    } else {
      mvadd_wchnstr(row, column, &shown, 1);
    }
    column += cell->width;
  }
}

void cn_show(int cursor_column, int cursor_row) {
  if (!screen) return;
  bool has_cursor = cursor_column >= 0 && cursor_column < getmaxx(stdscr) && cursor_row >= 0
    && cursor_row < getmaxy(stdscr);
  curs_set(has_cursor ? 1 : 0);
  move(has_cursor ? cursor_row : 0, has_cursor ? cursor_column : 0);
  refresh();
}

void cn_copy(const char *base64) {
  if (tty < 0) return;
  write_string(tty, "\033]52;c;");
  write_string(tty, base64);
  write_string(tty, "\a");
}
