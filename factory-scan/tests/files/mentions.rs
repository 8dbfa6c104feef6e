//! Names in code.

use crate::find_mentions;
use factory_scan::Form::{self, Call, Definition, Import, Reference};

fn forms(text: &str, name: &str) -> Vec<Form> {
    let mentions = find_mentions(text, &[name]).unwrap_or_else(|error| panic!("{error:?}\n{text}"));
    mentions.into_iter().map(|mention| mention.form).collect()
}

#[test]
fn a_mention_has_its_form() {
    for (code, form) in [
        ("get_x()", Call),
        ("crate::a::get_x(1).run()", Call),
        ("r#get_x()", Call),
        ("get_x::<Vec<u8>>()", Call),
        ("<T>::get_x()", Call),
        ("value.get_x()", Call),
        ("0..get_x()", Call),
        ("println!(\"{}\", get_x())", Call),
        ("get_x!(1)", Call),
        ("(get_x)()", Call),
        ("let a = (a::get_x)(1);", Call),
        ("match b { _ => (get_x)() }", Call),
        ("apply(get_x)(1)", Reference),
        ("apply::<u8>(get_x)(1)", Reference),
        ("apply!(get_x)(1)", Reference),
        ("items.map(get_x)", Reference),
        ("let f: fn() = get_x;", Reference),
        ("let f = a::get_x::<u8>;", Reference),
        ("Deps { factory: get_x }", Reference),
        ("get_x::inner()", Reference),
        ("use a::get_x;", Import),
        ("pub use a::{b, get_x as other};", Import),
        ("fn get_x() {}", Definition),
        ("struct get_x;", Definition),
    ] {
        assert_eq!(forms(&format!("fn f() {{ {code} }}"), "get_x"), [form], "{code}");
    }
}

#[test]
fn what_is_no_use_is_not_found() {
    for code in [
        "// get_x()\n",
        "/* get_x() */",
        "\"get_x()\"",
        "r#\"get_x()\"#",
        "self.get_x",
        "Deps { get_x: 1 }",
        "'get_x: loop {}",
        "get_xy(); my_get_x();",
        "let get_x = 1; other(get_x)",
        "for get_x in 0..3 { other(get_x) }",
        "let f = |get_x| get_x;",
        "if let Some(get_x) = other() { get_x }",
    ] {
        assert_eq!(forms(&format!("fn f() {{ {code} }}"), "get_x"), [], "{code}");
    }
    assert_eq!(forms("fn f(get_x: u8) -> u8 { get_x }", "get_x"), []);
    assert_eq!(forms("macro_rules! m { ($get_x:expr) => { $get_x } }", "get_x"), []);
}

#[test]
fn code_in_macros_and_inactive_code_is_found() {
    assert_eq!(forms("macro_rules! m { () => { $crate::get_x().run() } }", "get_x"), [Call]);
    assert_eq!(forms("wrap! { fn f() { other(get_x, get_x()) } }", "get_x"), [Reference, Call]);
    assert_eq!(forms("#[cfg(feature = \"never\")] fn f() { get_x() }", "get_x"), [Call]);
    assert_eq!(forms("#[arg(default_value_t = get_x())] struct S;", "get_x"), [Call]);
    assert_eq!(forms("fn f() { let get_x = get_x(); get_x.run(); get_x() }", "get_x"), [Call, Call]);
}

#[test]
fn a_path_is_found_only_with_its_type() {
    let text = "use a::EventRouter;\nimpl EventRouter { fn instance() { Self::instance(); } }\n\
        fn f() { EventRouter::instance(); EventRouter::<u8>::instance(); <a::EventRouter as T>::instance(); Other::instance(); x.instance(); }\n\
        impl Other { fn instance() {} }\nagent_factory! { replaces { EventRouter::instance } }";
    assert_eq!(forms(text, "EventRouter::instance"), [Definition, Call, Call, Call, Call, Definition]);
    assert_eq!(forms(text, "instance").len(), 9);
    assert_eq!(find_mentions(text, &["instance", "EventRouter::instance"]).unwrap().len(), 9);
}

#[test]
fn a_mention_has_its_place() {
    let text = "mod a {\n  /* ä */ fn f() { get_x() }\n}\n#[cfg(test)]\nmod tests { fn g() { r#get_x() } }\n#[cfg(test)]\nstatic X: u8 = get_x();";
    let mentions = find_mentions(text, &["get_x", "get_y"]).unwrap();
    let places: Vec<_> = mentions
        .iter()
        .map(|mention| (&*mention.at.item, mention.at.line, mention.at.column, mention.at.in_tests))
        .collect();
    assert_eq!(places, [("a::f", 2, 20, false), ("tests::g", 5, 22, true), ("X", 7, 16, true)]);
    assert_eq!(&text[mentions[1].at.start..mentions[1].at.end], "r#get_x");
}
