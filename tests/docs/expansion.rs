//! The shortened expansions use the names of the real ones.

use super::markdown::blocks;
use support::files::{children, files_below, page, read, workspace};

/// Returns the names of types and traits in a program, without its comments.
fn names(program: &str) -> Vec<&str> {
    let code = program.lines().filter_map(|line| line.split("//").next());
    let words = code.flat_map(|line| line.split(|character: char| !character.is_alphanumeric() && character != '_'));
    words.filter(|word| word.len() > 1 && word.starts_with(|first: char| first.is_ascii_uppercase())).collect()
}

#[test]
fn every_name_is_in_the_exact_output() {
    let exact: String = children(workspace("factory-macros/expansions")).iter().map(read).collect();
    // The page shortens `__Factory`, `__Output` and `__Agent` to these.
    let page = page("expansion");
    let shortened = blocks(&page).into_iter().filter(|block| block.info == "rust,ignore");
    let mut checked = 0;
    for block in shortened {
        for name in names(&block.code) {
            assert!(exact.contains(name), "`{name}` is not in factory-macros/expansions");
            checked += 1;
        }
    }
    assert!(checked > 60, "{checked} names");
}

/// Expansions cannot be compiled, because they use hidden names and leave out parts. All other programs are compiled.
#[test]
fn no_other_program_is_left_uncompiled() {
    for path in files_below(workspace("factory-core/docs"), "md") {
        let text = read(&path);
        let is_expansion = path.ends_with("expansion.md");
        let ignored = blocks(&text).into_iter().filter(|block| block.info.contains("ignore")).count();
        assert!(is_expansion || ignored == 0, "{} has a program that is not compiled", path.display());
    }
}
