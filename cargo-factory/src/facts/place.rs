//! The place of a message in the sources.

use super::fact::Place;
use crate::workspace::{Workspace, without_parents};
use camino::{Utf8Path, Utf8PathBuf};
use cargo_metadata::diagnostic::{Diagnostic, DiagnosticSpan};

/// A place, and whether a build script wrote its file.
pub(super) struct Found {
    pub(super) place: Place,
    pub(super) is_generated: bool,
}

/// Finds the place that a message is about. Code of a macro is at its own place; where that is outside of the workspace,
/// the place is the call of the macro. Returns `None` for a message without a place.
pub(super) fn find_place(diagnostic: &Diagnostic, workspace: &Workspace, generated: &[Utf8PathBuf]) -> Option<Found> {
    let primary = diagnostic.spans.iter().find(|span| span.is_primary)?;
    let calls = std::iter::successors(Some(primary), |span| span.expansion.as_ref().map(|expansion| &expansion.span));
    let is_generated = |file: &Utf8Path| is_within(file, [&workspace.target]) || is_within(file, generated);
    let is_known = |file: &Utf8Path| {
        let roots = workspace.packages.iter().map(|package| &package.root);
        is_within(file, [&workspace.root]) || is_within(file, roots) || is_generated(file)
    };
    let mut places = calls.map(|span| (span, absolute(&span.file_name, workspace)));
    let (span, file) = places.clone().find(|(_, file)| is_known(file)).or_else(|| places.next())?;
    Some(Found { is_generated: is_generated(&file), place: place_of(span, workspace.relative(&file)) })
}

/// Narrows the place of a call such as `Registry::instance()` to the last segment, where rustc reports other uses.
pub(super) fn narrow_to_name(place: &mut Place, diagnostic: &Diagnostic, name: &str) {
    let primary = diagnostic.spans.iter().find(|span| span.is_primary && span.byte_start as usize == place.start);
    let Some(line) = primary.and_then(|span| span.text.first()) else { return };
    let call: String = line.text.chars().take(line.highlight_end - 1).skip(line.highlight_start - 1).collect();
    let parentheses = call.len() - call.trim_start_matches('(').len();
    let path = call[parentheses..].split(['(', ')']).next().unwrap_or_default();
    // An alias has another name.
    let last_segment = || path.rfind("::").map_or(0, |colons| colons + 2);
    let at = path.rfind(name).unwrap_or_else(last_segment);
    let (before, name) = (&call[..parentheses + at], path[at..].split(' ').next().unwrap_or_default());
    place.column += before.chars().count();
    place.start += before.len();
    place.end = place.start + name.len();
}

fn place_of(span: &DiagnosticSpan, file: &Utf8Path) -> Place {
    Place {
        file: file.to_owned(),
        line: span.line_start,
        column: span.column_start,
        start: span.byte_start as usize,
        end: span.byte_end as usize,
    }
}

fn is_within<'a>(file: &Utf8Path, folders: impl IntoIterator<Item = &'a Utf8PathBuf>) -> bool {
    folders.into_iter().any(|folder| file.starts_with(folder))
}

/// Returns the absolute path. Rustc runs in the root of the workspace, and names a file as a `#[path]` does.
pub(super) fn absolute(file: &str, workspace: &Workspace) -> Utf8PathBuf {
    without_parents(&workspace.root.join(file))
}
