//! Each row of the comparison names its evidence.

use super::markdown::{rows, section};
use std::collections::BTreeSet;
use support::files::{children, file_name, files_below, page, workspace};

/// A rule, or a file of `tests/behaviour/`. rustdoc checks the rows that link to a page.
#[test]
fn every_feature_has_its_evidence() {
    let rules = children(workspace("ui-tests/rules"));
    let promises = files_below("behaviour", "rs");
    let known = rules.iter().chain(&promises).map(|path| file_name(path).trim_end_matches(".rs").to_owned());
    let known: BTreeSet<_> = known.collect();
    let page = page("comparison");
    let mut checked = 0;
    for (heading, columns, evidence) in [("# Leaks", 8, 0), ("# Features", 4, 3)] {
        let table = section(&page, heading).join("\n");
        let evidence = rows(&table, columns).into_iter().map(|row| row[evidence].to_owned());
        for evidence in evidence.filter(|evidence| !evidence.contains("](")) {
            // The name is the last code of the cell.
            let name = evidence.rsplit('`').nth(1).unwrap_or_default();
            assert!(known.contains(name), "`{name}` is neither a rule nor a test of `tests/behaviour/`");
            checked += 1;
        }
    }
    assert!(checked > 20, "{checked} rows");
}
