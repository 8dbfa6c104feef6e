//! The examples of this workspace keep to the rule, except for those that show leaks.

use super::robustness::for_each_rust_file;
use crate::scan_file;
use factory_scan::Judged;
use std::{fs, path::Path};

#[test]
fn no_example_holds_global_state() {
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples");
    let (mut files, mut certain) = (0, Vec::new());
    for_each_rust_file(&examples, &mut |path| {
        let text = fs::read_to_string(path).unwrap();
        let scan = scan_file(&text).unwrap_or_else(|error| panic!("{}: {error:?}", path.display()));
        files += 1;
        let is_certain = scan.globals.iter().any(|global| global.judged == Judged::Certain && !global.at.in_tests);
        certain.extend(is_certain.then(|| path.strip_prefix(&examples).unwrap().to_owned()));
    });
    assert!(files > 30, "only {files} files were found");
    assert_eq!(certain, [Path::new("tour/leaks/an_agent_in_a_static/leak.rs")]);
}
