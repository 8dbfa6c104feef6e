//! A reader who copies the visible lines of the first steps gets the programs that rustdoc compiles.

use super::markdown::{Block, blocks};
use support::files::page;

const IS_HIDDEN: [&str; 2] = ["# ", "#\n"];

fn is_hidden(line: &str) -> bool {
    IS_HIDDEN.iter().any(|prefix| line.starts_with(prefix))
}

/// Returns the lines that rustdoc shows.
fn visible(block: &Block<'_>) -> String {
    block.code.split_inclusive('\n').filter(|line| !is_hidden(line)).collect()
}

/// Returns the lines that rustdoc does not show, as they are compiled.
fn hidden(block: &Block<'_>) -> String {
    let lines = block.code.split_inclusive('\n').filter(|line| is_hidden(line));
    lines.map(|line| line.strip_prefix("# ").unwrap_or("\n")).collect()
}

#[test]
fn each_step_continues_the_visible_lines_of_the_steps_before() {
    let page = page("getting_started");
    let programs: Vec<_> = blocks(&page).into_iter().filter(|block| block.info.starts_with("rust")).collect();
    let [_first, agent, factory, platform, leak, _context, server] = &programs[..] else {
        panic!("the page has {} programs", programs.len())
    };
    assert_eq!(hidden(agent), "");
    assert_eq!(hidden(factory), visible(agent) + "\n");
    let before = visible(agent) + "\n" + &visible(factory) + "\n";
    assert_eq!(hidden(platform), before);
    assert!(hidden(leak).starts_with(&before), "{}", hidden(leak));
    assert_eq!(hidden(server), before);
}
