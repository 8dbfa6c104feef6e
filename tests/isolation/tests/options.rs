//! The options of the suite, and the mistakes that it reports.

use agency::{requests, team::Team};
use factory_testing::{IsolationSuite, isolation_suite};
use std::{fs, panic::catch_unwind, path::Path};

const PACKAGE: &str = env!("CARGO_MANIFEST_DIR");

fn suite(factory: &'static str) -> IsolationSuite<'static> {
    IsolationSuite::new(factory, &requests::Desk::WIRING, PACKAGE)
}

#[test]
fn what_is_left_out_has_a_reason_in_the_results() {
    isolation_suite!(agency::requests::Desk, skip = [("triage", "static"), ("letter", "*")], reason = "an example",);
    let metadata = cargo_metadata::MetadataCommand::new().no_deps().exec().unwrap();
    let results = fs::read_to_string(metadata.target_directory.join("factory-testing/results.json")).unwrap();
    let results: Vec<serde_json::Value> = results.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let result = results.iter().find(|result| result["factory"] == "agency::requests::Desk").unwrap();
    // 19 leaks of the factory, the scope, `triage`, `letter` and the constructor of `letter`, and the accessor.
    let cases = 5 * 19 + 1 - 20;
    assert_eq!((&result["cases"], &result["passed"]), (&cases.into(), &cases.into()));
    let skipped = result["skipped"].as_array().unwrap();
    assert_eq!(skipped.len(), 20);
    assert_eq!(skipped[0], serde_json::json!({ "agent": "triage", "leak": "static", "reason": "an example" }));
}

#[test]
fn a_skip_needs_a_reason_and_a_reason_a_skip() {
    let skip = || suite("agency::requests::Desk").skip([("triage", "static")]);
    for suite in [skip(), skip().reason(""), skip().reason(" \n")] {
        assert_eq!(suite.run().unwrap_err(), "`skip` needs a reason; write `skip = […], reason = \"…\"`");
    }
    let error = suite("agency::requests::Desk").reason("an example").run().unwrap_err();
    assert_eq!(error, "`reason` has no `skip`; remove it, or write what is left out");
}

#[test]
fn a_skip_names_a_case() {
    let error = suite("agency::requests::Desk").skip([("triage", "statics")]).reason("none").run().unwrap_err();
    assert_eq!(error, "`skip` names `(\"triage\", \"statics\")`, which is no case; remove it");
}

#[test]
fn other_features_than_those_of_the_running_test_are_refused() {
    let error = suite("agency::requests::Desk").features(["no_such_feature"]).run().unwrap_err();
    let expected = "`features` asks for {\"no_such_feature\"}, and the running test has {\"translation\"}, so that their entries differ; ";
    assert!(error.starts_with(expected), "{error}");
    isolation_suite!(agency::small::Desk, features = ["translation"]);
}

#[test]
fn the_path_names_a_crate() {
    let error = suite("Desk").run().unwrap_err();
    assert_eq!(error, "`Desk` does not name its crate; write its path in the library, as in `agency::Desk`");
    let error = suite("nowhere::Desk").run().unwrap_err();
    assert!(error.contains("no dependency `nowhere`"), "{error}");
}

#[test]
fn a_package_without_a_library_gets_the_remedy() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("only_a_binary");
    fs::create_dir_all(folder.join("src")).unwrap();
    fs::write(folder.join("Cargo.toml"), "[package]\nname = \"server\"\nedition = \"2024\"\n[workspace]\n").unwrap();
    fs::write(folder.join("src/main.rs"), "fn main() {}\n").unwrap();
    let error = IsolationSuite::new("crate::Desk", &requests::Desk::WIRING, folder).run().unwrap_err();
    let fact = "`server` has no library, so no other crate can name its factory";
    assert_eq!(error, format!("{fact}; move its modules to `src/lib.rs`, and call them from `src/main.rs`"));
}

#[test]
fn a_failed_suite_fails_the_test() {
    // The module has no such factory.
    let failed =
        catch_unwind(|| IsolationSuite::new("agency::many::Team", &Team::WIRING, PACKAGE).check()).unwrap_err();
    let message = failed.downcast_ref::<String>().unwrap();
    assert!(
        message.starts_with("the suite cannot run, because rustc reports an error outside of its programs; if"),
        "{message}"
    );
}

#[test]
fn a_factory_that_another_crate_cannot_name_is_one_error() {
    let cases = [
        ("agency::local::office::Desk", "error[E0603]: module `office` is private"),
        ("agency::generic::Desk<Fake>", "error[E0425]: cannot find type `Fake` in this scope"),
        (
            "agency::small::Alias",
            "error[E0107]: type alias takes 0 lifetime arguments but 1 lifetime argument was supplied",
        ),
    ];
    for (factory, expected) in cases {
        let error = suite(factory).run().unwrap_err();
        assert!(error.contains(&format!("if it cannot name `{factory}`, make the factory")), "{error}");
        assert!(error.contains(expected) && error.matches("error[").count() == 1, "{error}");
    }
}
