//! The page of errors: what each code and message means, and what to write.

use super::markdown::{find_section, matches, quotes, rows, sections, simplify};
use factory_core::guide_text::ERRORS;
use std::fmt::Write;

/// The code whose section is a table of messages. The compiler also uses it for errors that the guide does not explain.
const UNSATISFIED_BOUND: &str = "E0277";

/// Returns the section of a code.
pub(super) fn explain_code(code: &str) -> Option<String> {
    let code = code.to_uppercase();
    let section = find_section(ERRORS, &code)?;
    let mut text = format!("{code}\n\n");
    for [message, meaning, remedy] in rows(section) {
        text += &describe_row(message, meaning, remedy);
    }
    let prose: Vec<_> = section.lines().filter(|line| !line.starts_with('|')).collect();
    text += &simplify(prose.join("\n").trim());
    Some(text)
}

fn describe_row(message: &str, meaning: &str, remedy: &str) -> String {
    simplify(&format!("{message}\n  meaning: {meaning}\n  write:   {remedy}\n\n"))
}

/// Returns what the guide says about an error with this code and text, if it is about one of the guide's subjects.
///
/// If a section has a list, only the entries that quote the text are given, unless there is none.
pub(super) fn explain_error(code: Option<&str>, text: &str) -> Option<String> {
    if code == Some(UNSATISFIED_BOUND) {
        return explain_bound(text);
    }
    let is_about = |heading: &str| code == Some(heading) || code.is_none() && text.contains(heading);
    let (_, section) = sections(ERRORS).find(|(heading, _)| is_about(heading))?;
    let entries: Vec<_> = section.split("\n- ").skip(1).collect();
    let fitting = entries.iter().filter(|entry| quotes(entry).any(|quote| matches(quote, text)));
    let mut explanation = String::new();
    for entry in fitting {
        let _ = writeln!(explanation, "{}", simplify(&entry.replace("\n  ", "\n")).trim_end());
    }
    Some(if explanation.is_empty() { simplify(section) } else { explanation })
}

fn explain_bound(text: &str) -> Option<String> {
    let section = find_section(ERRORS, UNSATISFIED_BOUND)?;
    let fits = |[message, ..]: &[&str; 3]| quotes(message).any(|quote| matches(quote, text));
    // The last one, because a longer message begins like a shorter one that is listed before it.
    let [_, meaning, remedy] = rows(section).into_iter().rfind(fits)?;
    Some(simplify(&format!("meaning: {meaning}\nwrite:   {remedy}\n")))
}

#[test]
fn each_code_of_the_page_is_explained() {
    let codes = sections(ERRORS).map(|(heading, _)| heading).filter(|heading| heading.starts_with('E'));
    let texts: Vec<_> = codes.map(|code| (code, explain_code(code).unwrap())).collect();
    assert!(texts.len() > 30, "{}", texts.len());
    for (code, text) in texts {
        assert!(text.len() > 60 && !text.contains("](") && !text.contains("\n|"), "{code}: {text}");
    }
    assert_eq!(explain_code("E0001"), None);
    assert_eq!(explain_code("e0521"), explain_code("E0521"));
}

#[test]
fn an_error_has_the_row_of_its_message() {
    let explain = |text| explain_error(Some("E0277"), text);
    let missing = explain("`Notes` needs a `dyn Llm` that `Desk` does not share").unwrap();
    assert!(missing.starts_with("meaning: no component under `shared` has this type"), "{missing}");
    let named = explain("`Notes` needs a `Db` by the name of `Primary` that `Desk` does not share").unwrap();
    assert!(named.starts_with("meaning: no component under `shared` has this type and this name"), "{named}");
    assert_eq!(explain("the trait bound `u8: Iterator` is not satisfied"), None);
}

#[test]
fn an_error_has_the_fitting_entry_of_a_list() {
    let cycle = explain_error(Some("E0080"), "`Left.right` needs `Right.left` needs `Left`").unwrap();
    assert!(cycle.contains("scoped components need each other") && !cycle.contains("takes"), "{cycle}");
    let lifetime = explain_error(None, "lifetime may not live long enough").unwrap();
    assert!(lifetime.contains("In a closure"), "{lifetime}");
    assert_eq!(explain_error(None, "expected `;`"), None);
}
