//! A tool that holds an agent does not compile.

use std::process::Command;

/// The twin, whose tool holds a bridge, is another example of this package, which cargo compiles before the tests.
///
/// The program is built and not only checked, because the dependencies of a build are there: they are those of this test.
#[test]
fn a_tool_that_holds_an_agent_is_rejected() {
    let program = "rejects_a_tool_that_holds_an_agent";
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["build", "--offline", "--locked", "--features=leaks", "--message-format=short", "--example", program]);
    let output = cargo.current_dir(env!("CARGO_MANIFEST_DIR")).output().unwrap();
    let messages = String::from_utf8(output.stderr).unwrap();
    let errors: Vec<_> = messages.lines().filter(|line| line.contains("error[")).collect();
    let expected = format!("tests/ui/{program}.rs:35:21: error[E0521]: borrowed data escapes outside of closure");
    assert_eq!(errors.len(), 1, "{messages}");
    assert!(errors[0].starts_with(&expected), "{messages}");
}
