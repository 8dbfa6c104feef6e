//! Imports that became unused.

use super::{
    super::{
        edit::{self, Edit},
        site::{Plan, Source, State},
    },
    compiler::{Located, Results, Unused, locate},
    edits_of,
    functions::module_around,
    needed::is_needed,
};
use crate::{facts::compile::Report, workspace::Workspace};
use camino::{Utf8Path, Utf8PathBuf};
use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

/// The imports to remove, as places of the original texts.
#[derive(Debug, Default)]
pub(crate) struct Removals {
    /// The imports that were unused before the run, which stay.
    before: BTreeSet<Located>,
    removed: Vec<Removal>,
    /// The imports whose removal does not compile.
    kept: BTreeSet<Vec<Located>>,
}

#[derive(Debug)]
struct Removal {
    package: String,
    places: Vec<Located>,
}

impl Removals {
    /// Takes the imports that are unused before the first edit.
    pub(crate) fn known(results: &Results, files: &BTreeMap<Utf8PathBuf, Source>) -> Self {
        let all = results.unused.iter().flat_map(|unused| unused.imports.iter().cloned());
        Self { before: all.filter(|import| files.contains_key(&import.path)).collect(), ..Self::default() }
    }

    /// Adds the imports that are unused now and were used before. Returns whether there are any.
    pub(crate) fn add_new(&mut self, results: &Results, plan: &Plan) -> bool {
        let mut new = Vec::new();
        for unused in &results.unused {
            if let Some(places) = self.new_places(unused, plan) {
                new.push(Removal { package: unused.package.clone(), places });
            }
        }
        let is_new = !new.is_empty();
        for removal in new {
            if !self.removed.iter().any(|known| known.places == removal.places) {
                self.removed.push(removal);
            }
        }
        is_new
    }

    /// Returns the places to remove, if all imports of the report are new, nothing needs them, and nothing is known about
    /// them.
    fn new_places(&self, unused: &Unused, plan: &Plan) -> Option<Vec<Located>> {
        let original = |place: &Located| self.original(place, plan);
        for import in &unused.imports {
            if self.before.contains(&original(import)?) {
                return None;
            }
            let text = edit::apply(&plan.files[&import.path].text, &edits_of(plan, self, &import.path));
            if is_needed(&text, &import.range()) {
                return None;
            }
        }
        let widen = |place: Located| {
            let text = &plan.files[&place.path].text;
            let range = with_line(text, behind_line_break(text, place.range()));
            Located { path: place.path, start: range.start, end: range.end }
        };
        let places: Vec<_> = unused.removals.iter().map(|place| original(place).map(widen)).collect::<Option<_>>()?;
        let is_known = self.kept.contains(&places) || self.removed.iter().any(|removal| removal.places == places);
        (!is_known).then_some(places)
    }

    /// Maps a place of the edited text to the original one. Imports are within no edit of a call.
    fn original(&self, place: &Located, plan: &Plan) -> Option<Located> {
        plan.files.get(&place.path)?;
        let mut edits = edits_of(plan, self, &place.path);
        edits.sort_by_key(|edit| edit.range.start);
        let map = |offset: usize| {
            let (mut added, mut removed) = (0, 0);
            for edit in &edits {
                if edit.range.start + added - removed >= offset {
                    break;
                }
                added += edit.text.len();
                removed += edit.range.len();
            }
            offset + removed - added
        };
        Some(Located { path: place.path.clone(), start: map(place.start), end: map(place.end) })
    }

    /// Keeps the imports whose removal may cause the errors: those of a name that an error is about, in a module around
    /// it, else all in the packages with errors. Returns whether there were any.
    pub(crate) fn keep_blamed(&mut self, results: &Results, plan: &Plan, workspace: &Workspace) -> bool {
        let of_error = |report: &Report| {
            let places = report.diagnostic.spans.iter().filter_map(|span| locate(span, &workspace.root));
            places.filter_map(|place| self.original(&place, plan)).collect::<Vec<_>>()
        };
        let errors: Vec<_> = results.errors.iter().flat_map(of_error).collect();
        let is_near = |removal: &Removal| errors.iter().any(|error| removal.may_cause(error, plan));
        let mut blamed: Vec<bool> = self.removed.iter().map(is_near).collect();
        if !blamed.contains(&true) {
            let broken: BTreeSet<_> = results.errors.iter().map(|report| report.package.as_str()).collect();
            blamed = self.removed.iter().map(|removal| broken.contains(removal.package.as_str())).collect();
        }
        let mut blamed_in_order = blamed.iter();
        for removal in std::mem::take(&mut self.removed) {
            if blamed_in_order.next() == Some(&true) {
                self.kept.insert(removal.places);
            } else {
                self.removed.push(removal);
            }
        }
        blamed.contains(&true)
    }

    /// Returns the edits of a file that remove imports. Overlapping places are joined.
    pub(crate) fn edits(&self, path: &Utf8Path) -> Vec<Edit> {
        let places = self.removed.iter().flat_map(|removal| &removal.places).filter(|place| place.path == path);
        let mut ranges: Vec<Range<usize>> = places.map(Located::range).collect();
        ranges.sort_by_key(|range| (range.start, range.end));
        let mut joined: Vec<Range<usize>> = Vec::new();
        for range in ranges {
            match joined.last_mut() {
                Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
                _ => joined.push(range),
            }
        }
        joined.into_iter().map(|range| Edit { range, text: String::new() }).collect()
    }

    /// Marks the uses that went with their imports.
    pub(crate) fn mark_sites(&self, plan: &mut Plan) {
        for site in &mut plan.sites {
            let edits = self.edits(&site.key);
            let is_gone = edits
                .iter()
                .any(|edit: &Edit| edit.range.start <= site.range.start && site.range.end <= edit.range.end);
            if is_gone && matches!(site.state, State::Proposed(_)) {
                site.state = State::ImportRemoved;
            }
        }
    }
}

impl Removal {
    /// Returns whether the import is of the name at a place, in a module around it.
    fn may_cause(&self, error: &Located, plan: &Plan) -> bool {
        self.places.iter().filter(|place| place.path == error.path).any(|place| {
            let text = &plan.files[&place.path].text;
            let module = module_around(text, &place.range());
            let is_around = module.start <= error.start && error.end <= module.end;
            is_around && has_word(&text[place.range()], &text[error.range()])
        })
    }
}

pub(crate) fn has_word(text: &str, word: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric() && c != '_').any(|part| part == word)
}

/// Removes the comma behind a name instead of the one before it, if that is on the line above. That line then stays.
fn behind_line_break(text: &str, range: Range<usize>) -> Range<usize> {
    let Some(rest) = text[range.clone()].strip_prefix(',') else { return range };
    let name = rest.trim_start();
    let crosses_line = rest[..rest.len() - name.len()].contains('\n');
    let Some(after) = text[range.end..].strip_prefix(',').filter(|_| crosses_line) else { return range };
    let spaces = after.len() - after.trim_start_matches([' ', '\t']).len();
    range.end - name.len()..range.end + 1 + spaces
}

/// Widens a removal to the whole line if nothing else is in it. rustc's own removal of a whole `use` may end with its line.
pub(crate) fn with_line(text: &str, range: Range<usize>) -> Range<usize> {
    if text[range.clone()].ends_with('\n') {
        return range;
    }
    let line_start = text[..range.start].rfind('\n').map_or(0, |index| index + 1);
    let line_end = text[range.end..].find('\n').map_or(text.len(), |index| range.end + index + 1);
    let is_blank = |part: &str| part.trim_start_matches('\u{feff}').trim().is_empty();
    let is_whole = is_blank(&text[line_start..range.start]) && is_blank(&text[range.end..line_end]);
    let start =
        if text[line_start..].starts_with('\u{feff}') { line_start + '\u{feff}'.len_utf8() } else { line_start };
    if is_whole { start..line_end } else { range }
}

#[cfg(test)]
mod tests {
    use super::{behind_line_break, with_line};

    #[test]
    fn a_line_that_becomes_blank_goes() {
        let removed = |text: &str, import: &str| {
            let start = text.find(import).unwrap();
            let range = with_line(text, start..start + import.len());
            format!("{}{}", &text[..range.start], &text[range.end..])
        };
        assert_eq!(removed("a;\n    use b;\nc;\n", "use b;"), "a;\nc;\n");
        assert_eq!(removed("a;\r\nuse b;\r\nc;\r\n", "use b;"), "a;\r\nc;\r\n");
        assert_eq!(removed("\u{feff}use b;\nc;\n", "use b;"), "\u{feff}c;\n");
        assert_eq!(removed("use b; use c;\n", "use b;"), " use c;\n");
        assert_eq!(removed("use {a, b};\n", ", b"), "use {a};\n");
        assert_eq!(removed("use b;\n\nc;\n", "use b;\n"), "\nc;\n");
        assert_eq!(removed("use b;", "use b;"), "");
    }

    #[test]
    fn the_line_above_a_name_stays() {
        let removed = |text: &str, import: &str| {
            let start = text.find(import).unwrap();
            let range = with_line(text, behind_line_break(text, start..start + import.len()));
            format!("{}{}", &text[..range.start], &text[range.end..])
        };
        assert_eq!(removed("use {\n  a,\n  b, c,\n};\n", ",\n  b"), "use {\n  a,\n  c,\n};\n");
        assert_eq!(removed("use {\n  a,\n  b,\n  c,\n};\n", ",\n  b"), "use {\n  a,\n  c,\n};\n");
        assert_eq!(removed("use {\n  a,\n  b\n};\n", ",\n  b"), "use {\n  a\n};\n");
        assert_eq!(removed("use {a, b, c};\n", ", b"), "use {a, c};\n");
    }
}
