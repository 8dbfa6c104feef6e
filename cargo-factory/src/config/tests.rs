//! Broken settings, and the errors that show them.

use super::{Config, parse::parse_config};
use crate::toml_file::TomlFile;
use camino::Utf8Path;
use std::fs;

fn parse(text: &str) -> anyhow::Result<Config> {
    parse_config(TomlFile::new("factory.toml", text))
}

#[track_caller]
fn error_of(text: &str) -> String {
    parse(text).expect_err("the settings are wrong").to_string()
}

/// Checks the settings against a folder with these files.
fn check(text: &str, files: &[&str]) -> anyhow::Result<()> {
    let folder = tempfile::tempdir().unwrap();
    let root = Utf8Path::from_path(folder.path()).unwrap();
    for file in files {
        fs::create_dir_all(root.join(file).parent().unwrap()).unwrap();
        fs::write(root.join(file), "").unwrap();
    }
    let config = parse(text).expect("only the files are wrong");
    let files = files.iter().map(|file| Utf8Path::new(*file));
    config.check_files(root, &files.filter(|file| !config.exclude.match_file(file)).collect::<Vec<_>>())
}

const COMPLETE: &str = r#"
exclude = ["ui-tests/rules/**"]

[[tiers]]
name = "golden path"
paths = ["crates/api/src/**"]
target = 100
order = 2

[[tiers]]
name = "rest"
paths = ["**"]

[[builds]]
features = ["postgres"]
no-default-features = true

[[callers]]
of = "Identity::verified"
paths = ["src/auth/**"]
"#;

#[test]
fn a_complete_file_is_read() {
    let config = parse(COMPLETE).unwrap();
    let [golden, rest] = &config.tiers[..] else { panic!("{config:?}") };
    assert_eq!((golden.name.as_str(), golden.target, golden.order), ("golden path", Some(100.0), 2));
    assert_eq!((rest.target, rest.order), (None, 2), "the position is the default of `order`");
    assert_eq!(config.builds[0].features, ["postgres"]);
    assert!(config.builds[0].no_default_features);
    assert!(config.exclude.match_file("ui-tests/rules/a/b.rs".into()));
    assert!(config.callers_of("Identity::verified").unwrap().paths.match_file("src/auth/mod.rs".into()));
    assert!(config.callers_of("UserData::reveal").is_none());
}

#[test]
fn identities_of_tests_are_restricted_by_one_name() {
    let is_allowed = |text: &str, function: &str, file: &str| {
        parse(text).unwrap().callers_of(function).map(|callers| callers.paths.match_file(file.into()))
    };
    for function in ["testing::identity", "testing::context"] {
        assert_eq!(is_allowed(COMPLETE, function, "src/routes.rs"), None);
        let listed = format!("{COMPLETE}\n[[callers]]\nof = \"testing::identity\"\npaths = [\"src/demo.rs\"]\n");
        assert_eq!(is_allowed(&listed, function, "src/demo.rs"), Some(true));
        assert_eq!(is_allowed(&listed, function, "src/auth/mod.rs"), Some(false));
    }
}

#[test]
fn a_restricted_function_has_the_names_that_the_guide_and_the_output_use() {
    let listed = |of: &str| format!("[[callers]]\nof = \"{of}\"\npaths = [\"src/**\"]\n");
    let names = [
        ("for_service", "UserExecutionContext::for_service"),
        ("reveal", "UserData::reveal"),
        ("verified", "Identity::verified"),
        ("testing::context", "testing::identity"),
    ];
    for (name, function) in names {
        assert!(parse(&listed(name)).unwrap().callers_of(function).is_some(), "{name}");
        let twice = error_of(&(listed(name) + &listed(function)));
        assert!(twice.contains("is the name of an earlier entry of `callers`"), "{twice}");
    }
    assert!(error_of(&listed("service")).contains("`service` cannot be restricted; write one of"));
}

#[test]
fn a_file_belongs_to_the_first_tier_that_matches() {
    let config = parse(COMPLETE).unwrap();
    let tier = |file: &str| config.tier_of(file.into()).map(|tier| tier.name.as_str());
    assert_eq!(tier("crates/api/src/routes/chat.rs"), Some("golden path"));
    assert_eq!(tier("crates/api/tests/chat.rs"), Some("rest"));
}

#[test]
fn an_unknown_key_is_shown() {
    let error = error_of("exclude = []\n[[tiers]]\nname = \"a\"\npath = [\"**\"]\n");
    assert!(error.starts_with("unknown field `path`, expected one of `name`, `paths`, `target`, `order`"), "{error}");
    assert!(error.contains("--> factory.toml:4:1"), "{error}");
    assert!(error.contains("4 | path = [\"**\"]"), "{error}");
}

#[test]
fn a_syntax_error_is_shown() {
    let error = error_of("exclude = [\n\"a\"\n[[tiers]]\nname = \n");
    assert!(error.contains("--> factory.toml:"), "{error}");
    assert!(error.contains("[[tiers]]"), "{error}");
}

#[test]
fn all_problems_are_reported_in_order() {
    let text = r#"
[[tiers]]
name = "a"
paths = ["src/{a"]
target = 101
order = 1
[[tiers]]
name = "a"
paths = []
target = "100 %"
order = 1
[[callers]]
of = "Identity::new"
paths = ["src/**"]
"#;
    let error = error_of(text);
    let expected = [
        "the glob has an error",
        "the target is no percentage; write a number from 0 to 100\n --> factory.toml:5:10",
        "`a` is the name of an earlier tier; join the two or rename one\n --> factory.toml:8:8",
        "`paths` is empty; list at least one glob such as `crates/api/**`\n --> factory.toml:9:9",
        "the target is no percentage; write a number from 0 to 100\n  --> factory.toml:10:10",
        "1 is the `order` of an earlier tier; write another number\n  --> factory.toml:11:9",
        "`Identity::new` cannot be restricted; write one of `Identity::verified`, `UserData::reveal`",
    ];
    let positions: Vec<_> = expected.iter().map(|text| error.find(text)).collect();
    assert!(positions.iter().all(Option::is_some), "{positions:?} in {error}");
    assert!(positions[..4].is_sorted(), "{error}");
}

#[test]
fn a_glob_without_files_is_stale() {
    let text = "exclude = [\"old/**\"]\n[[tiers]]\nname = \"a\"\npaths = [\"src/**\", \"gone/*.rs\"]\n";
    let error = check(text, &["src/lib.rs"]).unwrap_err().to_string();
    assert!(error.contains("the glob `old/**` matches no file; remove it or correct it\n --> factory.toml:1:12"));
    assert!(error.contains("the glob `gone/*.rs` matches no file; remove it or correct it\n --> factory.toml:4:20"));
    check(text, &["src/lib.rs", "old/a.rs", "gone/b.rs"]).unwrap();
}

#[test]
fn a_glob_of_excluded_files_is_stale() {
    let text = "exclude = [\"old/**\"]\n[[tiers]]\nname = \"a\"\npaths = [\"old/*.rs\"]\n";
    let error = check(text, &["old/lib.rs"]).unwrap_err().to_string();
    assert!(error.contains("the glob `old/*.rs` matches no file"), "{error}");
}

#[test]
fn a_tier_without_files_of_its_own_is_an_error() {
    let text = "[[tiers]]\nname = \"all\"\npaths = [\"**\"]\n[[tiers]]\nname = \"api\"\npaths = [\"api/**\"]\n";
    let error = check(text, &["src/lib.rs", "api/lib.rs"]).unwrap_err().to_string();
    assert!(error.starts_with("all files of the tier `api` belong to earlier tiers; list it before them"), "{error}");
    assert!(error.contains("--> factory.toml:5:8"), "{error}");
}

#[test]
fn overlapping_tiers_are_allowed() {
    let text = "[[tiers]]\nname = \"api\"\npaths = [\"api/**\"]\n[[tiers]]\nname = \"all\"\npaths = [\"**\"]\n";
    check(text, &["src/lib.rs", "api/lib.rs"]).unwrap();
}
