//! Bytes, lines and unusual files.

use super::{super::Decision, *};

/// Applies the rewrites to the program.
fn rewrite(source: &str) -> String {
    let decisions = analyse(source, &uses(source), &kinds(source)).unwrap();
    let edits = decisions.into_iter().filter_map(|decision| match decision {
        Decision::Rewrite(rewrite) => Some(rewrite.edits),
        Decision::Propose(_) => None,
    });
    crate::migrate::edit::apply(source, &edits.flatten().collect::<Vec<_>>())
}

#[test]
fn nothing_but_the_call_changes() {
    let table = [
        (
            "\u{feff}fn f(c: UserExecutionContext) {\r\n\tget_user();\r\n}\r\n",
            "\u{feff}fn f(c: UserExecutionContext) {\r\n\tc.user_id();\r\n}\r\n",
        ),
        (
            "#!/usr/bin/env cargo\nfn f(c: UserExecutionContext) { get_user() }",
            "#!/usr/bin/env cargo\nfn f(c: UserExecutionContext) { c.user_id() }",
        ),
        (
            "#![allow(x)]\nfn f(c: UserExecutionContext) { get_user() }",
            "#![allow(x)]\nfn f(c: UserExecutionContext) { c.user_id() }",
        ),
        (
            "/* größe 日本 */ fn f(ü: UserExecutionContext) { g(\"é\", get_user()) }",
            "/* größe 日本 */ fn f(ü: UserExecutionContext) { g(\"é\", ü.user_id()) }",
        ),
        ("fn f(platform:&Platform){get_llm( // all\n )}", "fn f(platform:&Platform){get_llm( // all\n )}"),
        (
            "fn f(platform:&Platform){get_llm(\n  a,\n);get_llm(b)}",
            "fn f(platform:&Platform){platform.llm(a);platform.llm(b)}",
        ),
        (
            "fn f(platform: &Platform) { get_llm(get_llm(\"日\")) }",
            "fn f(platform: &Platform) { platform.llm(platform.llm(\"日\")) }",
        ),
    ];
    for (source, expected) in table {
        assert_eq!(rewrite(source), expected, "{source}");
    }
}

#[test]
fn a_file_that_does_not_parse_is_an_error() {
    assert!(analyse("fn f( {", &[], &kinds("")).is_err());
}

#[test]
fn a_use_that_spans_the_whole_call_is_recognized() {
    let source = "fn f(c: UserExecutionContext) { g(get_user()) }";
    let start = source.find("get_user").unwrap();
    let instead = "$context.user_id()".to_owned();
    let used = UseAt { range: start..start + "get_user()".len(), name: "get_user".to_owned(), instead };
    let decisions = analyse(source, &[used], &kinds(source)).unwrap();
    assert!(matches!(&decisions[0], Decision::Rewrite(rewrite) if rewrite.new == "c.user_id()"), "{decisions:?}");
}

#[test]
fn a_template_that_cannot_be_filled_is_a_proposal() {
    let table = [
        ("$user.name()", "! `instead` has the unknown placeholder `$user`"),
        ("$context.(", "! `instead` is not an expression"),
        (
            "create_billing_factory($scope)",
            "! no factory and no open scope whose type is written is in scope; pass `factory: &BillingFactory<'_>`",
        ),
        ("create_twin_factory($scope)", "! several crates define `TwinFactory`"),
        ("create_unknown_factory($scope)", "! no scope whose type is written is in scope"),
    ];
    let source = "fn f(c: UserExecutionContext) { get_user() }";
    for (instead, expected) in table {
        let used = UseAt { instead: instead.to_owned(), ..uses(source)[0].clone() };
        let decisions = analyse(source, &[used], &kinds(source)).unwrap();
        let Decision::Propose(reason) = &decisions[0] else { panic!("{decisions:?}") };
        assert!(format!("! {reason}").starts_with(expected), "{reason}");
    }
}

#[test]
fn an_argument_is_evaluated_as_by_the_call() {
    let table = [
        ("$platform.flag() && $0", "a", "platform.flag() && a"),
        ("$platform.flag() && $0", "a()", "! the argument `a()` would be evaluated"),
        ("$0 && $platform.flag()", "a()", "a() && platform.flag()"),
        ("$platform.open()?.put($0)", "a()", "! the argument `a()` would be evaluated"),
        ("$platform.put($0)?", "a()", "platform.put(a())?"),
        ("$platform.all(|n| n + $0)", "m", "platform.all(|n| n + m)"),
        ("$platform.all(|n| n + $0)", "n", "! `instead` binds the name `n`"),
        ("$platform.all(|n| n + $0)", "m + 1", "! the argument `m + 1` would be evaluated"),
        ("$0.all(|platform| $platform)", "m", "! `instead` binds the name `platform`"),
        ("{ let n = $platform.a(); $0 }", "m()", "! the argument `m()` would be evaluated"),
        ("$platform.a(format!(\"{}\", $0))", "m()", "! the argument `m()` would be evaluated"),
        ("S { x: $platform.a(&[$0 as u8]) }", "m()", "S { x: platform.a(&[m() as u8]) }"),
    ];
    for (instead, argument, expected) in table {
        let source = format!("fn f(platform: &Platform) {{ get_llm({argument}) }}");
        let used = UseAt { instead: instead.to_owned(), ..uses(&source)[0].clone() };
        let found = match &analyse(&source, &[used], &kinds(&source)).unwrap()[0] {
            Decision::Rewrite(rewrite) => rewrite.new.clone(),
            Decision::Propose(reason) => format!("! {reason}"),
        };
        assert!(found.starts_with(expected), "{instead} {argument}: {found}");
    }
}
