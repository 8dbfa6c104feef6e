use crate::user_scope;
use quote::quote;

/// Rustc reports two expressions in a row as a syntax error and as a surplus argument.
#[test]
fn a_second_expression_is_one_error() {
    for admission in [
        "platform.admit(context)? scope",
        "platform.admit(context) \"alice\"",
        "platform.admit(context).await self",
        "platform admit(context)",
        "\"alice\" 5",
        "{ context } context",
        "self return",
    ] {
        let expanded = opened(admission);
        assert_eq!(expanded.matches("compile_error").count(), 1, "not one error for: {admission}");
        assert!(!expanded.contains("admitted"), "rustc also reads: {admission}");
    }
}

#[test]
fn an_expression_is_left_to_rustc() {
    for admission in [
        "platform.admit::<User>(context).await?",
        "context as Admission",
        "if is_admin(user) { admit(user)? } else { return }",
        "match admit (user) [0] { Ok(it) => it, Err(_) => panic!(\"no\") }",
        "loop { break 'outer admission }",
        "'a: loop { } ",
        "&raw const admission",
        "&mut *admission",
        "async move { admit(user) }.await",
        "unsafe { admit(user) }",
        "for user in users { }",
        "|user| -> Admission { admit(user) }",
        "platform.",
        "-1 + !x * *y",
        "return admission",
        "<Platform as Admit>::admit",
    ] {
        let expanded = opened(admission);
        assert!(expanded.contains("admitted") && !expanded.contains("compile_error"), "rejects: {admission}");
    }
}

fn opened(admission: &str) -> String {
    let admission: proc_macro2::TokenStream = admission.parse().unwrap();
    user_scope::expand(quote!(root scope = #admission)).to_string()
}
