//! The README is short, and its programs and its error are real.

use super::markdown::{blocks, section};
use support::files::{read, workspace};

const MOST_LINES: usize = 165;
const MOST_WORDS: usize = 1_050;

fn readme() -> String {
    read(workspace("README.md"))
}

fn block(info: &str, number: usize) -> String {
    let readme = readme();
    let mut with_info = blocks(&readme).into_iter().filter(|block| block.info == info);
    with_info.nth(number).unwrap_or_else(|| panic!("the README has no `{info}` block {number}")).code
}

#[test]
fn the_readme_is_short() {
    let readme = readme();
    assert!(readme.lines().count() <= MOST_LINES, "{} lines", readme.lines().count());
    assert!(readme.split_whitespace().count() <= MOST_WORDS, "{} words", readme.split_whitespace().count());
}

#[test]
fn the_first_third_says_what_is_not_guaranteed() {
    let readme = readme();
    let bullets = section(&readme, "## What is not guaranteed").into_iter().filter(|line| line.starts_with("- "));
    let bullets: Vec<_> = bullets.collect();
    assert_eq!(bullets.len(), 8);
    let last = readme.lines().position(|line| Some(&line) == bullets.last()).expect("it is a line") + 1;
    assert!(last <= readme.lines().count() / 3, "the last bullet is line {last}");
}

#[test]
fn the_readme_shows_the_compilers_error() {
    let (leak, error) = (block("rust,compile_fail", 0), block("text", 0));
    assert_eq!(leak.lines().filter(|line| !line.is_empty()).count(), 8);
    let program = read("docs/leak.rs");
    assert!(program.starts_with(&format!("{leak}\n")), "docs/leak.rs does not begin with the README's leak");
    assert_eq!(error.trim_end(), read("docs/leak.stderr").trim_end());
    trybuild::TestCases::new().compile_fail("docs/leak.rs");
}

#[test]
fn the_readme_shows_a_server_that_is_tested() {
    let server = block("rust", 0);
    assert!(server.lines().count() <= 45, "{} lines", server.lines().count());
    assert_eq!(server, read("docs/server.rs"));
}

/// The two tests above compare one program each.
#[test]
fn the_readme_has_no_other_program() {
    let readme = readme();
    let programs: Vec<_> =
        blocks(&readme).into_iter().map(|block| block.info).filter(|info| info.starts_with("rust")).collect();
    assert_eq!(programs, ["rust,compile_fail", "rust"]);
}
