//! The packages, the targets and the features that are compiled.

use crate::project::{ONE_PACKAGE, ONE_USE, Project, errors, run};

#[test]
fn code_behind_a_feature_is_found_with_the_feature() {
    let source = format!("{ONE_USE}#[cfg(feature = \"extra\")] pub fn extra() {{ get_desk(); }}\n");
    let project = Project::new("features", &[("Cargo.toml", ONE_PACKAGE), ("src/lib.rs", &source)]);
    assert_eq!(project.facts(&[]), ["src/lib.rs:3:23 get_desk"]);
    assert_eq!(project.facts(&["--features", "extra"]), ["src/lib.rs:3:23 get_desk", "src/lib.rs:4:44 get_desk"]);
}

#[test]
fn a_file_that_is_compiled_several_times_counts_once() {
    let project = Project::new(
        "repeated",
        &[
            ("Cargo.toml", ONE_PACKAGE),
            ("src/lib.rs", &format!("{ONE_USE}pub mod shared;\n#[cfg(test)] mod helper;\n")),
            ("src/shared.rs", "pub fn shared() { app::get_desk(); }\n"),
            ("src/main.rs", "mod shared;\nfn main() { shared::shared(); }\n"),
            ("src/helper.rs", "#[test] fn test() { crate::get_desk(); }\n"),
            ("examples/shared.rs", "#[path = \"../src/shared.rs\"] mod shared;\nfn main() { shared::shared(); }\n"),
            ("tests/shared.rs", "#[path = \"../src/helper.rs\"] mod helper;\nuse app::get_desk;\n"),
        ],
    );
    let library = format!("extern crate self as app;\n{ONE_USE}pub mod shared;\n#[cfg(test)] mod helper;\n");
    project.write("src/lib.rs", &library);
    let expected = [
        "src/helper.rs:1:28 get_desk, in tests",
        "src/lib.rs:4:23 get_desk",
        "src/shared.rs:1:24 get_desk",
        "tests/shared.rs:2:10 get_desk, in tests",
    ];
    assert_eq!(project.facts(&[]), expected);
}

#[test]
fn what_only_tests_compile_is_known_after_another_run() {
    let targets = "[[bench]]\nname = \"speed\"\nharness = false\n[[example]]\nname = \"shown\"\ntest = true\n";
    let main = "fn main() { app::get_desk(); }\n";
    let tested = "#[cfg(test)] fn tested() { app::get_desk(); }\n";
    let project = Project::new(
        "only_tests",
        &[
            ("Cargo.toml", &format!("{ONE_PACKAGE}{targets}")),
            ("src/lib.rs", &format!("extern crate self as app;\n{ONE_USE}{tested}")),
            ("benches/speed.rs", main),
            ("examples/shown.rs", &format!("{main}{tested}")),
        ],
    );
    let expected = [
        "benches/speed.rs:1:18 get_desk, in tests",
        "examples/shown.rs:1:18 get_desk",
        "examples/shown.rs:2:33 get_desk, in tests",
        "src/lib.rs:4:23 get_desk",
        "src/lib.rs:5:33 get_desk, in tests",
    ];
    assert_eq!(project.facts(&[]), expected);
    // Cargo repeats the messages.
    assert_eq!(project.facts(&[]), expected);
}

#[test]
fn a_program_without_a_library_has_facts() {
    let source = format!("{ONE_USE}fn main() {{ run(); }}\n");
    let manifest = ONE_PACKAGE.replace("[lib]", "[[bin]]").replace("\"app\"", "\"app\"\npath = \"src/main.rs\"");
    let project = Project::new("program", &[("Cargo.toml", &manifest), ("src/main.rs", &source)]);
    assert_eq!(project.facts(&[]), ["src/main.rs:3:23 get_desk"]);
}

#[test]
fn a_file_of_a_build_script_is_generated() {
    let build = "fn main() {
        let path = std::path::Path::new(&std::env::var_os(\"OUT_DIR\").unwrap()).join(\"generated.rs\");
        std::fs::write(path, \"pub fn generated() { crate::get_desk(); }\").unwrap();
    }";
    let source = format!("{ONE_USE}include!(concat!(env!(\"OUT_DIR\"), \"/generated.rs\"));\n");
    let project =
        Project::new("generated", &[("Cargo.toml", ONE_PACKAGE), ("build.rs", build), ("src/lib.rs", &source)]);
    let facts = project.facts(&[]);
    assert_eq!(facts, ["src/lib.rs:3:23 get_desk", "generated.rs:1:29 get_desk, generated"]);
}

/// Two packages, and one that does not use the library.
fn three_packages(name: &str) -> Project {
    let manifest = |name: &str| {
        ONE_PACKAGE
            .replace("\"$project\"", &format!("\"{name}-$project\""))
            .replace("[workspace]", "")
            .replace("\"app\"", &format!("\"{name}\""))
    };
    let plain = "[package]\nname = \"plain-$project\"\nversion = \"0.1.0\"\nedition = \"2024\"\n";
    Project::new(
        name,
        &[
            ("Cargo.toml", "[workspace]\nresolver = \"3\"\nmembers = [\"first\", \"second\", \"plain\"]\n"),
            ("first/Cargo.toml", &manifest("first")),
            ("first/src/lib.rs", ONE_USE),
            ("second/Cargo.toml", &(manifest("second") + "\n[dependencies.first-$project]\npath = \"../first\"\n")),
            ("second/src/lib.rs", "pub fn run() { first::get_desk(); }\n"),
            ("plain/Cargo.toml", plain),
            ("plain/src/lib.rs", ""),
        ],
    )
}

#[test]
fn a_virtual_workspace_has_the_facts_of_all_packages() {
    let project = three_packages("virtual");
    let (first, second) = ("first/src/lib.rs:3:23 get_desk", "second/src/lib.rs:1:23 get_desk");
    assert_eq!(project.facts(&[]), [first, second]);
    assert_eq!(project.facts(&["--package", "second-virtual"]), [second]);
    assert_eq!(project.facts(&["-p", "second-virtual", "-p", "first-virtual"]), [first, second]);
    let manifest = project.root.join("second/Cargo.toml");
    let mut command = project.command(&["--manifest-path", manifest.to_str().unwrap()]);
    command.current_dir(env!("CARGO_TARGET_TMPDIR"));
    assert_eq!(crate::project::find_facts(command).0, [first, second]);
}

#[test]
fn a_selection_without_the_library_is_an_error() {
    let project = three_packages("without_core");
    let fails = |arguments: &[&str], expected: &str| {
        let output = project.command(arguments).output().unwrap();
        assert_eq!((output.status.code(), errors(&output).as_str()), (Some(2), expected));
    };
    let remedy = "add it with `cargo add factory-core";
    let plain = format!(
        "error: package `plain-without_core` does not depend on `factory-core`; {remedy} --package plain-without_core`\n"
    );
    fails(&["--package", "plain-without_core"], &plain);
    let unknown = "error: no package `third` is in the workspace; its packages are `first-without_core`, `plain-without_core`, `second-without_core`\n";
    fails(&["--package", "third"], unknown);
    project.write("Cargo.toml", "[workspace]\nresolver = \"3\"\nmembers = [\"plain\"]\n");
    fails(&[], &format!("error: no package of the workspace depends on `factory-core`; {remedy}`\n"));
}

#[test]
fn a_selected_package_needs_no_feature_of_another_one() {
    let project = three_packages("selection");
    let manifest = project.read("second/Cargo.toml");
    project.write("second/Cargo.toml", &manifest.replace("extra = []", "only_second = []"));
    project.write("factory.toml", "[[builds]]\nfeatures = [\"only_second\"]\n");
    let (status, _, errors) = run(project.factory("audit --package first-selection"));
    assert_eq!(status, Some(1), "{errors}");
    project.write("factory.toml", "[[builds]]\nfeatures = [\"unknown\"]\n");
    let (status, _, errors) = run(project.factory("audit"));
    assert_eq!(status, Some(2));
    assert!(errors.contains("unknown"), "{errors}");
}
