//! Mistakes in an `agent_factory!` that the macro reports in one error, and that leave the rest of the factory intact.

use crate::{agent_factory, kit::facts::Facts};
use std::collections::BTreeSet;
use syn::{File, Item};

/// The keywords that cannot be written as a type or as a name. Some of them begin a type, such as `dyn`.
const KEYWORDS: [&str; 52] = [
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "if", "impl", "in", "let", "loop", "macro", "match",
    "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super", "trait",
    "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield", "_",
];

/// Each section with a valid entry, which the output names.
const SECTIONS: [(&str, &str); 5] = [
    ("shared", "clock: Clock"),
    ("guards", "limits: Limits"),
    ("scoped", "memory: Memory"),
    ("agents", "notes: Notes"),
    ("replaces", "get_notes"),
];

#[test]
fn a_keyword_as_a_type_is_one_error() {
    for (section, valid) in &SECTIONS[..4] {
        for keyword in KEYWORDS {
            let (text, errors) = expand_entries(section, &format!("wrong: {keyword}, {valid}"));
            assert_eq!(errors.len(), 1, "{section} {{ wrong: {keyword} }}: {errors:#?}");
            assert!(errors[0].ends_with("'s type after `wrong:`"), "{section} {{ wrong: {keyword} }}: {errors:#?}");
            assert_names(&text, valid);
        }
    }
}

#[test]
fn a_keyword_in_a_generic_type_is_one_error() {
    for (section, valid) in &SECTIONS[..4] {
        let (text, errors) = expand_entries(section, &format!("wrong: Pair<A, enum, B>, {valid}"));
        assert_eq!(errors, [format!("expected {}'s type after `wrong:`", owner(section))], "{section}");
        assert_names(&text, valid);
    }
}

#[test]
fn a_keyword_as_a_parameters_type_is_one_error() {
    for keyword in KEYWORDS {
        let (_, errors) = expand_entries("agents", &format!("notes: Notes(topic: {keyword}), triage: Triage"));
        assert_eq!(errors, ["expected a parameter's type after `topic:`"], "{keyword}");
    }
}

#[test]
fn a_keyword_as_a_name_is_one_error() {
    for (section, valid) in &SECTIONS[..4] {
        for keyword in KEYWORDS.iter().filter(|keyword| !["pub", "crate"].contains(keyword)) {
            let (text, errors) = expand_entries(section, &format!("{keyword}: Wrong, {valid}"));
            assert_eq!(errors, [format!("`{keyword}` is a keyword; write another name")], "{section}");
            assert_names(&text, valid);
        }
    }
}

#[test]
fn a_keyword_as_a_function_is_one_error() {
    for keyword in KEYWORDS {
        let (text, errors) = expand_entries("replaces", &format!("{keyword}, get_notes"));
        assert_eq!(errors.len(), 1, "replaces {{ {keyword} }}: {errors:#?}");
        assert_names(&text, "get_notes");
    }
}

#[test]
fn a_keyword_as_a_section_is_one_error() {
    for keyword in KEYWORDS {
        let (text, errors) = expand(&format!("{keyword} {{ wrong: Wrong }} agents {{ notes: Notes }}"));
        assert_eq!(errors.len(), 1, "{keyword} {{ }}: {errors:#?}");
        assert_names(&text, "notes: Notes");
    }
}

#[test]
fn a_section_pasted_twice_is_one_error() {
    for (section, entries) in SECTIONS {
        let (_, errors) = expand(&format!("{section} {{ {entries} }} {section} {{ {entries} }}"));
        assert_eq!(errors, [format!("`{section}` is written twice; move these entries to the first `{section}`")]);
        let (text, errors) = expand(&format!("{section} {{ }} agents {{ one: One }} {section} {{ {entries} }}"));
        let expected = if section == "agents" { 2 } else { 1 };
        assert_eq!(errors.len(), expected, "{section}: {errors:#?}");
        assert_names(&text, entries);
    }
}

#[test]
fn a_scoped_component_may_have_any_name() {
    for name in ["made", "slot_made", "slot_slot_made", "scope", "r#type", "factory_core_made"] {
        let (text, errors) = expand(&format!("scoped {{ made: One, {name}_: Two, {name}: Three }}"));
        let errors: Vec<_> = errors.iter().filter(|error| !error.starts_with("`made` is already")).collect();
        assert!(errors.is_empty(), "{name}: {errors:#?}");
        let file: File = syn::parse_str(&text).unwrap();
        let factory = file.items.iter().find_map(|item| match item {
            Item::Struct(item) if item.ident == "Desk" => Some(item),
            _ => None,
        });
        let fields: Vec<_> = factory.unwrap().fields.iter().map(|field| field.ident.clone().unwrap()).collect();
        assert_eq!(fields.iter().collect::<BTreeSet<_>>().len(), fields.len(), "{fields:?}");
    }
}

#[test]
fn an_impl_trait_is_one_error() {
    for (section, valid) in &SECTIONS[..2] {
        let (text, errors) = expand_entries(section, &format!("wrong: impl Wrong, {valid}"));
        assert_eq!(errors, ["agents cannot request `wrong` by an `impl Trait`; write `dyn Wrong`"], "{section}");
        assert!(!text.contains("impl Wrong"), "{text}");
        assert_names(&text, valid);
    }
}

/// Otherwise rustc would resolve the name to the imported type, and report every impl of the factory.
#[test]
fn a_factory_or_a_platform_named_as_a_listed_type_is_one_error() {
    for name in ["Desk", "Office"] {
        let named = if name == "Desk" { "the factory" } else { "the platform" };
        for (section, _) in &SECTIONS[..4] {
            let (text, errors) = expand(&format!("{section} {{ listed: {name} }}"));
            assert_eq!(errors, [format!("`{name}` is also the type of `listed`; give {named} another name")]);
            assert!(text.contains(&format!("struct __FactoryCore{name}")), "{text}");
            let (_, errors) = expand(&format!("{section} {{ listed: other::{name} }}"));
            assert!(errors.is_empty(), "{section}: {errors:#?}");
        }
    }
}

fn owner(section: &str) -> &str {
    match section {
        "guards" => "a guard",
        "agents" => "an agent",
        _ => "a component",
    }
}

fn expand_entries(section: &str, entries: &str) -> (String, Vec<String>) {
    expand(&format!("{section} {{ {entries} }}"))
}

/// Returns the output, which must be Rust, and the messages of its errors.
fn expand(sections: &str) -> (String, Vec<String>) {
    let input = format!("factory Desk for struct Office {{ {sections} }}");
    let output = agent_factory::expand(input.parse().unwrap(), Facts::Silent);
    let file: File = syn::parse2(output.clone()).unwrap_or_else(|error| panic!("{input}: {error}"));
    let message = |item: &Item| match item {
        Item::Macro(item) if item.mac.path.segments.last()?.ident == "compile_error" => {
            Some(item.mac.parse_body::<syn::LitStr>().unwrap().value())
        }
        _ => None,
    };
    (output.to_string(), file.items.iter().filter_map(message).collect())
}

/// Asserts that the output contains the name of the entry.
fn assert_names(text: &str, entry: &str) {
    let name = entry.split(':').next().unwrap_or_default();
    let words: Vec<_> = text.split(|c: char| !c.is_alphanumeric() && c != '_').collect();
    let is_named = words.contains(&name) || words.contains(&format!("__factory_core_slot_{name}").as_str());
    assert!(is_named, "`{name}` is missing in {text}");
}
