use super::{expansion::errors_of, report::Report};
use expect_test::Expect;

/// An accepted source, and the mistakes that turn it into a rejected one.
///
/// Each rejected source differs from the accepted one in its edits only, so no case is rejected for another reason.
pub(super) struct Group {
    pub(super) accepted: &'static str,
    pub(super) rejected: &'static [Rejected],
    pub(super) messages: Expect,
}

/// The name of a case and its edits. The text on the left occurs once in the source and becomes the text on the right.
type Rejected = (&'static str, &'static [(&'static str, &'static str)]);

impl Group {
    /// Checks that the macros accept the accepted source and reject each other one with the expected messages.
    pub(super) fn check(&self) {
        let accepted = without_indentation(self.accepted);
        assert!(syn::parse_file(&accepted).is_ok(), "the accepted source is not Rust:\n{accepted}");
        let errors = errors_of(&accepted);
        assert!(errors.is_empty(), "the accepted source is rejected: {errors:#?}");
        let mut report = Report::default();
        for (name, edits) in self.rejected {
            let source = edited(&accepted, edits);
            report.add(name, &source, &errors_of(&source));
        }
        report.print_changes(self.messages.data());
        assert!(report.accepted().is_empty(), "rejected no longer: {:?}", report.accepted());
        self.messages.assert_eq(&report.to_string());
    }
}

fn edited(accepted: &str, edits: &[(&str, &str)]) -> String {
    let mut source = accepted.to_owned();
    for (from, to) in edits {
        assert_eq!(source.matches(from).count(), 1, "`{from}` does not occur once in:\n{source}");
        source = source.replace(from, to);
    }
    source
}

/// Removes the first line, which is empty, and the indentation that all lines share.
fn without_indentation(text: &str) -> String {
    let lines: Vec<_> = text.trim_end().lines().skip(1).collect();
    let indentation = |line: &&str| line.len() - line.trim_start().len();
    let shared = lines.iter().filter(|line| !line.is_empty()).map(indentation).min().unwrap_or_default();
    lines.iter().flat_map(|line| [line.get(shared..).unwrap_or_default(), "\n"]).collect()
}
