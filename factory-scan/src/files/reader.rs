//! The thread that reads files.

use super::{
    depth::STACK_SIZE,
    found::ParseError,
    index::{FileIndex, read},
    source::Source,
};
use proc_macro2::extra::invalidate_current_thread_spans;
use std::{io, marker::PhantomData, panic::resume_unwind, thread};

/// Reads files on a thread whose stack is large enough for deep nesting; see [`with_reader`].
pub struct Reader {
    /// Keeps the reader on its thread.
    thread: PhantomData<*const ()>,
}

/// Runs the work on a thread of its own, with a [`Reader`] for any number of files.
///
/// The thread has a stack of 512 MiB, of which only what is used takes memory. To read on several threads, call this once
/// on each, for many files: a thread for each file takes longer than to read it.
///
/// Spans of `proc-macro2` that the work itself has made are invalid after a file is read: the texts would otherwise be kept
/// until the end of the work.
///
/// # Errors
///
/// Fails if the thread cannot be started.
///
/// # Panics
///
/// Panics if the work panics.
///
/// # Examples
///
/// ```
/// use factory_scan::with_reader;
///
/// let texts = ["static NEXT: AtomicU64 = AtomicU64::new(0);", "fn f() {}"];
/// let globals = with_reader(|reader| texts.map(|text| reader.scan_file(text).map(|scan| scan.globals.len())))?;
/// assert_eq!(globals, [Ok(1), Ok(0)]);
/// # Ok::<(), std::io::Error>(())
/// ```
pub fn with_reader<T: Send>(work: impl FnOnce(&Reader) -> T + Send) -> io::Result<T> {
    thread::scope(|scope| {
        let read = || work(&Reader { thread: PhantomData });
        let thread = thread::Builder::new().stack_size(STACK_SIZE).spawn_scoped(scope, read)?;
        Ok(thread.join().unwrap_or_else(|panic| resume_unwind(panic)))
    })
}

impl Reader {
    /// Parses the text of a file and indexes it.
    ///
    /// # Errors
    ///
    /// Fails if the text is no Rust file; see [`ParseError`].
    ///
    /// # Examples
    ///
    /// See [`FileIndex`].
    pub fn index<'text>(&self, text: &'text str) -> Result<FileIndex<'text>, ParseError> {
        self.read(text, |source| read(source, true))
    }

    /// Parses the text and runs the work on it. The result has no spans, because it can be sent.
    #[expect(clippy::unused_self, reason = "a reader exists only where the stack is large")]
    pub(super) fn read<'text, T: Send>(
        &self,
        text: &'text str,
        work: impl FnOnce(&Source<'text>) -> T,
    ) -> Result<T, ParseError> {
        let result = Source::parse(text).map(|source| work(&source));
        invalidate_current_thread_spans();
        result
    }
}
