//! A TOML file of the user, and errors that show its lines.

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use anyhow::{Context, anyhow};
use camino::{Utf8Path, Utf8PathBuf};
use serde::de::DeserializeOwned;
use std::{fs, io, ops::Range};

/// The text of a TOML file, with its path for errors.
#[derive(Clone, Debug)]
pub(crate) struct TomlFile {
    path: Utf8PathBuf,
    text: String,
}

/// Something that is wrong at a place of the file.
#[derive(Debug)]
pub(crate) struct Problem {
    /// The *fact; remedy*.
    pub(crate) message: String,
    /// The bytes that the user must change.
    pub(crate) span: Range<usize>,
}

impl Problem {
    pub(crate) fn new(span: Range<usize>, message: impl Into<String>) -> Self {
        Self { message: message.into(), span }
    }
}

impl TomlFile {
    #[cfg(test)]
    pub(crate) fn new(path: &str, text: &str) -> Self {
        Self { path: path.into(), text: text.to_owned() }
    }

    /// Reads the file at `path`. Returns `None` if there is none.
    pub(crate) fn read(path: &Utf8Path) -> anyhow::Result<Option<Self>> {
        let bytes = match fs::read(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            bytes => bytes.with_context(|| format!("`{path}` cannot be read"))?,
        };
        let text = String::from_utf8(bytes).map_err(|error| {
            let valid = &error.as_bytes()[..error.utf8_error().valid_up_to()];
            let line = valid.split(|&byte| byte == b'\n').count();
            anyhow!("line {line} of `{path}` is not UTF-8; save the file as UTF-8")
        })?;
        Ok(Some(Self { path: path.to_owned(), text }))
    }

    /// Parses the file. An error shows the line.
    pub(crate) fn parse<T: DeserializeOwned>(&self) -> anyhow::Result<T> {
        toml::from_str(&self.text).map_err(|error| {
            let span = error.span().unwrap_or_default();
            self.error(&[Problem::new(span, error.message().trim_end())])
        })
    }

    /// Returns an error with all problems, in the order of their lines.
    pub(crate) fn error(&self, problems: &[Problem]) -> anyhow::Error {
        let mut problems: Vec<_> = problems.iter().collect();
        problems.sort_by_key(|problem| problem.span.start);
        let texts: Vec<_> = problems.into_iter().map(|problem| self.render(problem)).collect();
        anyhow!("{}", texts.join("\n\nerror: "))
    }

    /// Returns the line of a byte, from 1.
    pub(crate) fn line_at(&self, offset: usize) -> usize {
        self.text[..offset].matches('\n').count() + 1
    }

    fn render(&self, problem: &Problem) -> String {
        let annotation = AnnotationKind::Primary.span(problem.span.clone());
        let snippet = Snippet::source(&self.text).path(self.path.as_str()).annotation(annotation);
        let title = Level::ERROR.no_name().primary_title(&problem.message);
        Renderer::plain().render(&[title.element(snippet)])
    }
}
