#pragma once
#include <stdbool.h>
#include <stdint.h>

// The few things that Swift needs of ncurses, as functions on integers and UTF-8. <curses.h> stays in CNcurses.c: its
// globals are no concern of Swift's, and its macros would not get there. One screen at a time, used by one thread;
// cn_wake() alone may be called by any.

enum cn_opened {
  CN_OPENED = 0,
  // Terminfo has no such terminal, or one that can't place its cursor.
  CN_UNKNOWN_TERMINAL,
  CN_UNUSABLE_TERMINAL,
  CN_ALREADY_OPEN,
  // errno says why.
  CN_FAILED,
};

enum cn_attribute {
  CN_BOLD = 1 << 0,
  CN_DIM = 1 << 1,
  CN_ITALIC = 1 << 2,
  CN_UNDERLINE = 1 << 3,
  CN_REVERSE = 1 << 4,
};

// What stands in one cell, or in two where width is 2.
typedef struct {
  uint32_t base;
  uint32_t marks[4];
  int32_t pair;
  uint8_t attributes;
  uint8_t width;
} cn_cell;

// Takes the terminal: keys are read from the one file, the screen is written to the other.
enum cn_opened cn_open(const char *terminal, int input, int output, bool mouse);
// Gives it back, as it was. Does nothing where none is open.
void cn_close(void);
// Gives it back for a while, and takes it again with everything drawn anew.
void cn_lend(void);
void cn_take_back(void);
// Stops the process as Ctrl-Z does, with the terminal given back, until it is continued.
void cn_stop(void);

// How many files the process may have open, after asking for as many as are wanted.
int cn_file_limit(int wanted);

// Whether the locale can show any character; else ASCII alone is to be drawn.
bool cn_is_utf8(void);
// How wide the C library holds a character to be; -1 where it knows none.
int cn_width(uint32_t scalar);
// How many colours there are; 0 without any.
int cn_colors(void);
// The number of a pair of colours, -1 being the terminal's own; 0 where there are no more.
int cn_pair(int foreground, int background);
// A string of terminfo; NULL where the terminal has none.
const char *cn_capability(const char *name);

void cn_size(int *columns, int *rows);
// Asks the terminal for its size and follows it.
void cn_resize(void);
// Puts cells into a row, from its first column on.
void cn_draw_row(int row, const cn_cell *cells, int count);
// Sends what differs from what is shown, and the cursor; a column of -1 hides it.
void cn_show(int cursor_column, int cursor_row);
// Asks the terminal to put text, given in Base64, on the clipboard (OSC 52); it works over SSH too.
void cn_copy(const char *base64);

// The file that becomes readable when a signal came or cn_wake() was called; -1 where it can't be made.
int cn_wake_file(void);
// Makes that file readable. From any thread or signal handler.
void cn_wake(void);
// Empties the file and gives what happened since: bit 0 for cn_wake(), bit n for the signal n.
uint64_t cn_take_happened(void);
