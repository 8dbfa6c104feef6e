//! Messages of `#[user_scoped]` that list what exists, or that must not claim what the macro cannot know.

use crate::user_scoped;
use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

#[test]
fn no_remedy_expands_what_may_be_an_alias() {
    let aliases = [
        ("#[scoped] memory: Kept<'user>", "write the `Arc<…>` here, not an alias of it"),
        ("#[scoped] memory: Kept<Memory<'user>>", "write the `Arc<…>` here, not an alias of it"),
        ("#[shared] clock: Borrowed<'user>", "write the `&'user …` here, not an alias of it"),
        ("#[shared] clock: Borrowed<'user, Clock>", "write the `&'user …` here, not an alias of it"),
        ("#[scoped] memory: Box<Memory<'user>>", "write `Arc<Memory<'user>>`"),
        ("#[shared] clock: Clock", "write `&'user Clock`"),
        ("#[shared] clock: Box<dyn Clock>", "write `&'user dyn Clock`"),
        ("#[agent] notes: Box<Notes<'user>>", "write `Notes<'user>`"),
    ];
    for (field, remedy) in aliases {
        let field: TokenStream = field.parse().unwrap();
        let of_field = quote!(struct Report<'user> { scope: UserScope<'user>, #field });
        let of_argument = quote!(
            impl<'user> Report<'user> {
                #[create]
                fn open(scope: UserScope<'user>, #field) -> Self {}
            }
        );
        for item in [of_field, of_argument] {
            let messages = expand_to_messages(item);
            assert_eq!(messages.len(), 1, "{messages:?}");
            assert!(messages[0].ends_with(&format!("; {remedy}")), "{messages:?}");
        }
    }
}

#[test]
fn an_alias_of_the_scope_is_named() {
    let messages = expand_to_messages(quote!(
        struct Report<'user> {
            scope: Scope<'user>,
        }
    ));
    let remedy = "add the field `scope: UserScope<'user>`, or write `UserScope<'user>` for `Scope<'user>` if that is \
        an alias of it";
    assert_eq!(messages, [format!("`Report` has no scope; {remedy}")]);
    let messages = expand_to_messages(quote!(
        struct Report<'user> {
            marker: PhantomData<&'user ()>,
        }
    ));
    assert_eq!(messages, ["`Report` has no scope; add the field `scope: UserScope<'user>`"]);
}

/// The list that rustc prints for a field without a source is in factory-core.
#[test]
fn each_list_of_attributes_has_them_all() {
    let messages = expand_to_messages(quote!(
        struct Report<'user> {
            scope: UserScope<'user>,
            #[share]
            clock: &'user Clock,
        }
    ));
    let listed = messages[0].split_once("; write one of ").unwrap().1.strip_suffix(", or none").unwrap();
    let default = include_str!("../../../factory-core/src/wiring/default_for_field.rs");
    for attribute in listed.split(", ") {
        assert!(default.contains(attribute), "{attribute} is missing");
    }
    assert_eq!(listed.split(", ").count(), 6);
}

/// Expands the item, and returns the messages of the `compile_error!`s.
fn expand_to_messages(item: TokenStream) -> Vec<String> {
    let mut messages = Vec::new();
    push_messages(user_scoped::expand(quote!(), item), &mut messages);
    messages
}

fn push_messages(tokens: TokenStream, messages: &mut Vec<String>) {
    let tokens: Vec<_> = tokens.into_iter().collect();
    for window in tokens.windows(3) {
        if let [TokenTree::Ident(name), _, TokenTree::Group(argument)] = window
            && name == "compile_error"
        {
            messages.push(syn::parse2::<syn::LitStr>(argument.stream()).unwrap().value());
        }
    }
}
