//! Expands what an editor sends while its user types: each beginning of an invocation, and each invocation without one
//! of its tokens. No macro panics, and each message is readable.

mod in_a_scope;
mod on_a_module;
mod under_conditions;

use crate::kit::{attestation::take_attestation, errors::Errors, facts::Facts};
use crate::{agent_factory, deprecated_singleton, shareable, user_scope, user_scoped};
use proc_macro2::{Delimiter::Brace, Group, TokenStream, TokenTree};
use quote::quote;
use std::{fs, panic::catch_unwind, path::Path};

#[test]
fn agent_factory_never_panics() {
    for given in half_typed(&invocation("agent_factory")) {
        assert_rust(&assert_readable(&given, |input| agent_factory::expand(input, Facts::Silent)));
    }
    for name in ["agent_factory_named", "agent_factory_generic_platform"] {
        for given in half_typed(&invocation(name)) {
            assert_rust(&assert_readable(&given, |input| agent_factory::expand(input, Facts::Silent)));
        }
    }
    let named = quote! {
        factory Desk for struct Platform<M: Model = Fake, const N: usize = 3> where M: Copy {
            shared { other: dyn Model as names::Of<M>, }
            guards { gate: Gate as Gate }
            scoped { memory: Memory<M> as Memory }
            agents { triage: Triage(topic: M) as Triage }
        }
    };
    for given in half_typed(&named) {
        assert_rust(&assert_readable(&given, |input| agent_factory::expand(input, Facts::Silent)));
    }
    for given in half_typed(
        &quote!(factory Desk for struct Desk { #[doc = "made"] agents { notes: Notes } replaces { ::get_desk } }),
    ) {
        assert_rust(&assert_readable(&given, |input| agent_factory::expand(input, Facts::Silent)));
    }
}

#[test]
fn user_scoped_never_panics() {
    for given in half_typed(&invocation("user_scoped")).iter().filter(|given| is_item(given)) {
        assert_readable(given, |item| user_scoped::expand(quote!(), item));
    }
    for name in half_typed(&quote!(names::Of<Primary, 3>)).iter().filter(|name| is_lexed(name)) {
        let given = quote!(
            struct Notes<'user, T> {
                scope: UserScope<'user>,
                #[shared(#name)]
                db: &'user T,
            }
        );
        assert_rust(&assert_readable(&given, |item| user_scoped::expand(quote!(), item)));
    }
    for given in half_typed(&quote!(crate = my::factory_core)) {
        assert_readable(&given, |args| {
            user_scoped::expand(
                args,
                quote!(
                    struct Notes<'user> {
                        scope: UserScope<'user>,
                    }
                ),
            )
        });
    }
}

/// Expands the struct and the `impl` of the file, and an `impl` with all kinds of constructor arguments.
#[test]
fn user_scoped_with_a_constructor_never_panics() {
    const IMPL: &str = "impl<'user, T, const N: usize> Report<'user, T, N> where T: Clone { #![allow(unused)] \
        const NAME: &'static str = \"report\"; #[cfg(all())] #[create] pub(crate) async unsafe extern \"C\" \
        fn open<'a, U>(&'a self, mut scope: UserScope<'_>, #[shared(Primary)] db: &'user Database, \
        #[scoped] memory: Arc<Memory<'user>>, #[agent] Notes { text }: Notes<'user>, #[init(1)] _: impl Fn(&str) -> &str) \
        -> Result<Report<'_>, OpenError> where U: 'a { let _ = 1; } }";
    let whole = invocation("user_scoped_create").into_iter().collect::<Vec<_>>();
    let at = whole.iter().position(|token| matches!(token, TokenTree::Group(body) if body.delimiter() == Brace));
    let (of_struct, rest) = whole.split_at(at.unwrap() + 1);
    let items = [of_struct.iter().cloned().collect(), rest[2..].iter().cloned().collect(), IMPL.parse().unwrap()];
    for given in items.iter().flat_map(half_typed).filter(is_item) {
        for args in [quote!(), quote!(create), quote!(crate = my::factory_core, create)] {
            assert_readable(&given, |item| user_scoped::expand(args.to_string().parse().unwrap(), item));
        }
    }
}

#[test]
fn a_type_without_its_lifetime_never_panics() {
    for given in half_typed(&quote!(
        pub struct Triage<T> {
            scope: UserScope<'user>,
            topic: T,
        }
    )) {
        if is_item(&given) {
            assert_rust(&assert_readable(&given, |item| user_scoped::expand(quote!(), item)));
        }
    }
}

#[test]
fn an_option_of_the_derive_never_panics() {
    for given in half_typed(&quote!(crate = my::factory_core)) {
        let item = quote!(
            #[shareable(#given)]
            struct Clock {
                #[shareable(#given)]
                now: u64,
            }
        );
        assert_rust(&assert_readable(&item, shareable::expand));
    }
}

#[test]
fn deprecated_singleton_never_panics() {
    const ITEMS: [&str; 4] = [
        "pub async unsafe fn agent<'a, T: Agent>(self: &'a Arc<Self>, name: &str) -> Option<T> where T: Clone { None }",
        "pub type Sessions<T: Clone> = Mutex<HashMap<String, T>>;",
        "pub(crate) static mut LAST: Option<Session> = None;",
        "pub union Either<T, const N: usize> where T: Copy { one: T, all: [u8; N] }",
    ];
    let arguments = "instead = \"create_agent_instance_factory(scope)\", stage = \"deny\", crate = my::factory_core";
    let pinned = ["", "_denied_function", "_denied_type", "_denied_alias"]
        .map(|of| invocation(&format!("deprecated_singleton{of}")));
    for item in ITEMS.map(|item| item.parse().unwrap()).iter().chain(&pinned) {
        for given in half_typed(item).iter().filter(|given| is_item(given)) {
            assert_readable(given, |item| {
                deprecated_singleton::expand(arguments.parse().unwrap(), &item, Facts::Silent)
            });
        }
    }
    for given in half_typed(&arguments.parse().unwrap()) {
        assert_readable(&given, |args| deprecated_singleton::expand(args, &ITEMS[0].parse().unwrap(), Facts::Silent));
    }
}

#[test]
fn shareable_never_panics() {
    for given in half_typed(&invocation("shareable")).iter().filter(|given| is_item(given)) {
        assert_rust(&assert_readable(given, shareable::expand));
    }
}

#[test]
fn user_scope_never_panics() {
    for given in half_typed(&quote!(scope = platform.admit(context)?)) {
        assert_readable(&given, |rest| user_scope::expand(quote!(root #rest)));
    }
}

#[test]
fn an_attestation_never_panics() {
    for given in half_typed(&quote!(reason = "a counter holds no user data")) {
        assert_readable(&given, |reason| {
            let mut errors = Errors::default();
            take_attestation(&mut vec![syn::parse_quote!(#[attest(#reason)])], &mut errors);
            errors.into_compile_errors()
        });
    }
}

/// Returns whether the tokens can be written as text: a tick without the name of its lifetime cannot.
fn is_lexed(given: &TokenStream) -> bool {
    given.to_string().parse::<TokenStream>().is_ok()
}

/// Returns whether rustc would pass the tokens to an attribute or a derive, which it does only with items.
fn is_item(given: &TokenStream) -> bool {
    syn::parse2::<syn::Item>(given.clone()).is_ok() || syn::parse2::<syn::ImplItem>(given.clone()).is_ok()
}

/// Returns the tokens in the file, without the name of the macro.
fn invocation(name: &str) -> TokenStream {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("expansions").join(format!("{name}.rs"));
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let tokens: Vec<_> = text.parse::<TokenStream>().unwrap().into_iter().collect();
    match tokens.as_slice() {
        [TokenTree::Ident(macro_name), _, TokenTree::Group(body)] if name.starts_with(&macro_name.to_string()) => {
            body.stream()
        }
        // The attribute.
        [_, TokenTree::Group(_), item @ ..] => item.iter().cloned().collect(),
        _ => panic!("{} is neither a macro call nor an item with an attribute", path.display()),
    }
}

/// Returns, for each token at each depth, the tokens up to it, and the tokens without it.
fn half_typed(tokens: &TokenStream) -> Vec<TokenStream> {
    let tokens: Vec<_> = tokens.clone().into_iter().collect();
    let mut all = vec![TokenStream::new()];
    for (index, token) in tokens.iter().enumerate() {
        let (before, after) = (&tokens[..index], &tokens[index + 1..]);
        let mut with = |token: Option<&TokenTree>, after: &[TokenTree]| {
            all.push(before.iter().chain(token).chain(after).cloned().collect());
        };
        with(Some(token), &[]);
        with(None, after);
        if let TokenTree::Group(group) = token {
            for stream in half_typed(&group.stream()) {
                let group = Group::new(group.delimiter(), stream).into();
                with(Some(&group), &[]);
                with(Some(&group), after);
            }
        }
    }
    all
}

/// Expands the tokens, and asserts that no message is the one of syn for the end of the input, which explains nothing.
fn assert_readable(
    given: &TokenStream,
    expand: impl Fn(TokenStream) -> TokenStream + std::panic::RefUnwindSafe,
) -> String {
    let text = given.to_string();
    let expanded = catch_unwind(|| expand(text.parse().unwrap()).to_string());
    let expanded = expanded.unwrap_or_else(|_| panic!("panics on: {text}"));
    assert!(!expanded.contains("unexpected end of input"), "`unexpected end of input` for: {text}");
    expanded
}

/// Asserts that the output is Rust. Expressions of the user, which rustc reads, may make it something else.
fn assert_rust(expanded: &str) {
    let parsed = syn::parse_str::<syn::File>(expanded);
    assert!(parsed.is_ok(), "the output is not Rust: {expanded}");
}
