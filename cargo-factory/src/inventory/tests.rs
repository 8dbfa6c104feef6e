//! Facts joined with constructed files.

use super::{
    Inventory, Status, Use, UseForm,
    file::{File, Files},
    join::join,
};
use crate::{
    config::Config,
    facts::fact::{Fact, FactKind, Place},
};
use factory_scan::{FileScan, Form, GlobalState, Judged, Location, Mention, SingletonDefinition};

const CONFIG: &str = "[[tiers]]\nname = \"api\"\npaths = [\"src/api/**\"]\n\
                      [[callers]]\nof = \"Identity::verified\"\npaths = [\"src/auth.rs\"]\n";

/// Returns the place of a part of the text.
fn locate(text: &str, part: &str) -> Location {
    let start = text.find(part).unwrap_or_else(|| panic!("no `{part}` in {text}"));
    let before = &text[..start];
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    Location {
        start,
        end: start + part.len(),
        line: before.matches('\n').count() + 1,
        column: before[line_start..].chars().count() + 1,
        item: "answer".to_owned(),
        in_tests: false,
    }
}

fn file(path: &str, text: &str) -> File {
    File {
        path: path.into(),
        package: "app".to_owned(),
        module: "module".to_owned(),
        text: text.to_owned(),
        is_compiled: true,
        ..File::default()
    }
}

/// Adds a mention of `name`, the first one in the text.
fn mentions(mut file: File, name: &str, form: Form) -> File {
    let last = name.rsplit("::").next().unwrap();
    file.mentions.push(Mention { name: name.to_owned(), form, at: locate(&file.text, last) });
    file
}

/// Returns a fact about a part of the file's text, and adds its context.
fn fact(file: &mut File, part: &str, form: Form, kind: FactKind) -> Fact {
    let at = locate(&file.text, part);
    file.contexts.insert(at.start, (Some(form), at.clone()));
    let Location { start, end, line, column, .. } = at;
    let place = Place { file: file.path.clone(), line, column, start, end };
    Fact { kind, place, package: "app".to_owned(), in_tests: false, is_generated: false }
}

fn singleton(name: &str) -> FactKind {
    FactKind::Singleton { name: name.to_owned(), instead: "create_x($scope)".to_owned(), is_error: false }
}

fn join_files(files: Vec<File>, facts: &[Fact], incomplete: &[&str]) -> Inventory {
    let files: Files = files.into_iter().map(|file| (file.path.clone(), file)).collect();
    join(&Config::from_text(CONFIG), &files, facts, incomplete.iter().map(|&name| name.to_owned()).collect())
}

/// Returns the only use of a file with a mention and no fact.
fn unresolved(file: File) -> Option<Use> {
    let mut inventory = join_files(vec![file], &[], &[]);
    assert!(inventory.uses.len() <= 1, "{:?}", inventory.uses);
    inventory.uses.pop()
}

#[test]
fn a_fact_and_its_mention_are_one_use() {
    let text = "fn answer() {\n    let factory = get_x();\n}\n";
    let mut file = mentions(file("src/api/chat.rs", text), "get_x", Form::Call);
    let fact = fact(&mut file, "get_x", Form::Call, singleton("get_x"));
    let inventory = join_files(vec![file], &[fact], &[]);
    let [found] = &inventory.uses[..] else { panic!("{:?}", inventory.uses) };
    assert_eq!((found.form, found.status, found.singleton.as_str()), (UseForm::Call, Status::Compiled, "get_x"));
    assert_eq!(found.instead.as_deref(), Some("create_x($scope)"));
    let site = &found.site;
    assert_eq!((site.line, site.column, site.tier.as_deref()), (2, 19, Some("api")));
    assert_eq!(site.item, "module::answer");
}

#[test]
fn facts_of_one_place_are_one_use_and_an_error_wins() {
    let mut file = file("src/a.rs", "fn answer() { crate::get_x(); }");
    let compiled = fact(&mut file, "get_x", Form::Call, singleton("get_x"));
    let replaced =
        FactKind::Singleton { name: "get_x".to_owned(), instead: "create_x($scope)".to_owned(), is_error: true };
    let error = fact(&mut file, "get_x", Form::Call, replaced.clone());
    let inventory = join_files(vec![file], &[compiled.clone(), error, compiled], &[]);
    let statuses: Vec<_> = inventory.uses.iter().map(|found| found.status).collect();
    assert_eq!(statuses, [Status::Error]);
}

#[test]
fn an_associated_function_has_the_name_of_its_type() {
    let text = "impl Router { fn instance() {} }\nfn answer() { Router::instance(); }\n";
    let mut file = file("src/a.rs", text);
    file.scan = FileScan {
        singletons: vec![SingletonDefinition {
            name: "instance".to_owned(),
            owner: Some("Router".to_owned()),
            instead: Some("create_x($scope)".to_owned()),
            at: locate(text, "instance"),
        }],
        ..FileScan::default()
    };
    let mut file = mentions(file, "Router::instance", Form::Call);
    file.mentions[0].at = Location { start: text.rfind("instance").unwrap(), ..file.mentions[0].at.clone() };
    file.mentions[0].at.end = file.mentions[0].at.start + 8;
    let fact = fact(&mut file, "instance();", Form::Call, singleton("instance"));
    let inventory = join_files(vec![file], &[fact], &[]);
    let uses: Vec<_> = inventory.uses.iter().map(|found| (found.singleton.as_str(), found.form)).collect();
    assert_eq!(uses, [("Router::instance", UseForm::Definition), ("Router::instance", UseForm::Call)]);
}

#[test]
fn a_mention_in_compiled_code_without_a_fact_is_another_item() {
    let mention = |text: &str| mentions(file("src/a.rs", text), "get_x", Form::Call);
    assert_eq!(unresolved(mention("fn answer() { get_x(); }")), None);
    assert_eq!(unresolved(mention("#[cfg(test)] mod tests { fn answer() { get_x(); } }")), None);
}

#[test]
fn mentions_that_rustc_cannot_see_are_unresolved() {
    let cases = [
        (
            "#[cfg(feature = \"old\")] fn answer() { get_x(); }",
            Form::Call,
            "`#[cfg(feature = \"old\")]`; name its features",
        ),
        ("#[cfg(windows)] use a::get_x;", Form::Import, "`#[cfg(windows)]`; audit where it is set"),
        ("#[deprecated] fn answer() { get_x(); }", Form::Call, "rustc accepts it in a deprecated item"),
        ("macro_rules! m { () => { get_x() } }", Form::Call, "no expansion of this macro compiles it"),
        ("/// ```\n/// get_x();\n/// ```\nfn answer() {}", Form::DocTest, "the audit does not compile doc tests"),
    ];
    for (text, form, reason) in cases {
        let found = unresolved(mentions(file("src/a.rs", text), "get_x", form)).expect(text);
        assert_eq!(found.status, Status::Unresolved, "{text}");
        assert!(found.reason.as_ref().unwrap().starts_with(reason), "{found:?}");
        assert!(found.is_finding() && !found.is_counted(), "{text}");
    }
}

#[test]
fn a_macro_with_another_item_of_the_name_has_no_use() {
    let text = "use registry::get_x;\nfn answer() { assert_eq!(get_x (), 1) }";
    let in_macro =
        Mention { at: locate(text, "get_x ("), ..mentions(file("", text), "get_x", Form::Call).mentions.remove(0) };
    let mut importing = mentions(file("src/a.rs", text), "get_x", Form::Import);
    importing.mentions.push(in_macro.clone());
    assert_eq!(unresolved(importing), None);
}

#[test]
fn an_import_in_a_deprecated_item_is_unresolved_and_no_finding() {
    let found =
        unresolved(mentions(file("src/a.rs", "#[deprecated] pub use a::get_x;"), "get_x", Form::Import)).unwrap();
    assert!(found.in_deprecated && !found.is_finding());
}

#[test]
fn files_and_packages_that_are_not_compiled_are_unresolved() {
    let left_over = File { is_compiled: false, ..file("src/old.rs", "fn answer() { get_x(); }") };
    let found = unresolved(mentions(left_over, "get_x", Form::Call)).unwrap();
    assert_eq!(found.reason.unwrap(), "no target compiles this file; remove it, or add its module");
    let broken = mentions(file("src/a.rs", "fn answer() { get_x(); }"), "get_x", Form::Call);
    let inventory = join_files(vec![broken], &[], &["app"]);
    assert!(inventory.uses[0].reason.as_ref().unwrap().starts_with("the package does not compile yet"));
}

#[test]
fn prose_is_counted_and_is_no_use() {
    let found =
        unresolved(mentions(file("src/a.rs", "/// Like `get_x`.\nfn answer() {}"), "get_x", Form::Doc)).unwrap();
    assert_eq!((found.form, found.status), (UseForm::Doc, Status::Prose));
    assert!(!found.is_finding() && !found.is_counted());
}

#[test]
fn tests_and_generated_files_are_marked() {
    let mut file = File { in_tests: true, ..file("tests/a.rs", "fn answer() { get_x(); }") };
    let of_test = fact(&mut file, "get_x", Form::Call, singleton("get_x"));
    let mut generated = self::file("/target/out/made.rs", "fn answer() { get_x(); }");
    let of_generated = Fact { is_generated: true, ..fact(&mut generated, "get_x", Form::Call, singleton("get_x")) };
    let inventory = join_files(vec![file, generated], &[of_test, of_generated], &[]);
    let [generated, test] = &inventory.uses[..] else { panic!("{:?}", inventory.uses) };
    assert_eq!((generated.status, generated.is_counted()), (Status::Generated, true));
    assert_eq!((test.status, test.is_counted(), test.is_finding()), (Status::Compiled, false, true));
}

#[test]
fn facts_of_excluded_files_are_left_out() {
    let mut file = file("old/a.rs", "fn answer() { get_x(); }");
    let fact = fact(&mut file, "get_x", Form::Call, singleton("get_x"));
    let files: Files = [(file.path.clone(), file)].into();
    let config = Config::from_text("exclude = [\"old/**\"]");
    assert!(join(&config, &files, &[fact], Vec::new()).uses.is_empty());
}

#[test]
fn callers_are_compared_with_the_settings() {
    let restricted = |function: &str| FactKind::Restricted { function: function.to_owned() };
    let text = "fn answer() { Identity::verified(a, \"b\"); data.reveal(scope, \"shown to its user\"); }";
    let (mut auth, mut routes) = (file("src/auth.rs", text), file("src/routes.rs", text));
    let facts = [
        fact(&mut auth, "verified", Form::Call, restricted("Identity::verified")),
        fact(&mut routes, "verified", Form::Call, restricted("Identity::verified")),
        fact(&mut routes, "reveal", Form::Call, restricted("UserData::reveal")),
    ];
    let inventory = join_files(vec![auth, routes], &facts, &[]);
    let callers: Vec<_> = inventory.callers.iter().map(|caller| (caller.allowed, caller.reason.as_deref())).collect();
    assert_eq!(callers, [(Some(true), None), (Some(false), None), (None, Some("shown to its user"))]);
}

#[test]
fn attestations_of_both_sources_are_listed_once() {
    let text = "#[attest(reason = \"a counter\")]\nstatic COUNT: u8 = 0;\n";
    let mut file = file("src/a.rs", text);
    let attested = FactKind::Attested { reason: "a counter".to_owned() };
    let fact = fact(&mut file, "\"a counter\"", Form::Reference, attested);
    let attestation = factory_scan::Attestation {
        reason: "a counter".to_owned(),
        at: locate(text, "#[attest(reason = \"a counter\")]"),
    };
    file.scan.attestations.push(attestation);
    let inventory = join_files(vec![file], &[fact], &[]);
    let places: Vec<_> = inventory.attestations.iter().map(|found| (found.site.line, found.site.column)).collect();
    assert_eq!(places, [(1, 1)]);
}

#[test]
fn globals_and_scopes_are_listed() {
    let text = "static CACHE: Mutex<u8> = Mutex::new(0);\nfn answer() { platform.for_user(); }\n";
    let mut file = file("src/a.rs", text);
    let global =
        |judged| GlobalState { text: "a".to_owned(), name: "CACHE".to_owned(), judged, at: locate(text, "CACHE") };
    file.scan.globals.push(global(Judged::Unknown));
    let opens = FactKind::OpensScope { function: "for_user".to_owned() };
    let fact = fact(&mut file, "for_user", Form::Call, opens);
    let inventory = join_files(vec![file], &[fact.clone(), fact], &[]);
    assert_eq!((inventory.scopes.len(), inventory.scopes[0].function.as_str()), (1, "for_user"));
    assert!(!inventory.globals[0].certain && !inventory.globals[0].is_finding());
}
