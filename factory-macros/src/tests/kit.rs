//! Tests of the kit where a macro uses only a part of it.

use crate::kit::{
    display::format_tokens,
    syntax::{
        generics::mentions_name,
        items::ItemKind,
        tokens::{collect_tokens, map_tokens},
    },
    types::{
        identity::TypeIdentity,
        lifetimes::{elides_lifetime, rename_lifetimes, write_elided_lifetimes},
    },
};
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::{format_ident, quote};
use syn::parse_quote;

fn tokens(text: &str) -> TokenStream {
    text.parse().unwrap()
}

#[test]
fn types_are_compared_as_they_are_written() {
    for (one, other) in [
        ("Memory", "Memory<'user>"),
        ("Memory<'user>", "Memory < 'user , >"),
        ("Team<T>", "Team<'user, T>"),
        ("Team<Memory<'user>, T>", "Team<'user, Memory, T,>"),
        ("&'user str", "&str"),
        ("(A, B<'user>)", "(A, B,)"),
        ("r#Memory", "Memory"),
    ] {
        assert_eq!(TypeIdentity::new(&tokens(one)), TypeIdentity::new(&tokens(other)), "`{one}` is not `{other}`");
    }
    for (one, other) in
        [("Memory", "my::Memory"), ("Memory<'a>", "Memory"), ("Team<A, B>", "Team<B, A>"), ("(A, B)", "[A, B]")]
    {
        assert_ne!(TypeIdentity::new(&tokens(one)), TypeIdentity::new(&tokens(other)), "`{one}` is `{other}`");
    }
    let group = TokenTree::Group(Group::new(Delimiter::None, quote!(Memory<'user>)));
    assert_eq!(TypeIdentity::new(&quote!(Team<#group>)), TypeIdentity::new(&quote!(Team<Memory>)));
}

#[test]
fn elided_lifetimes_are_found_and_written() {
    for (elided, written) in [
        ("&str", "&'user str"),
        ("Text<'_>", "Text<'user>"),
        ("&'a (A, &B)", "&'a (A, &'user B)"),
        ("&mut (A, &B)", "&'user mut (A, &'user B)"),
        ("Option<[&str; 2]>", "Option<[&'user str; 2]>"),
    ] {
        assert!(elides_lifetime(&tokens(elided)), "no lifetime is elided in `{elided}`");
        let lifetime = parse_quote!('user);
        assert_eq!(format_tokens(&write_elided_lifetimes(tokens(elided), &lifetime)), format_tokens(&tokens(written)));
    }
    for written in ["&'a str", "Box<dyn Fn(&str) -> &str>", "Text<'static>", "String"] {
        assert!(!elides_lifetime(&tokens(written)), "a lifetime is elided in `{written}`");
    }
}

#[test]
fn lifetimes_are_renamed_at_every_depth() {
    let renamed = rename_lifetimes(tokens("&'a (A<'b>, [&'a B])"), &[format_ident!("a")], &parse_quote!('user));
    assert_eq!(format_tokens(&renamed), "&'user (A<'b>, [&'user B])");
}

#[test]
fn tokens_are_replaced_at_every_depth() {
    let replaced = map_tokens(tokens("a (b a) [a]"), &mut |_, rest| {
        matches!(&rest[0], TokenTree::Ident(word) if word == "a").then(|| (1, quote!(c d)))
    });
    assert_eq!(replaced.to_string(), tokens("c d (b c d) [c d]").to_string());
}

#[test]
fn items_are_recognized_after_attributes_and_qualifiers() {
    for (item, kind, keyword) in [
        ("#[a] pub(crate) struct A;", ItemKind::Struct, "struct"),
        ("enum A {}", ItemKind::Enum, "enum"),
        ("union A {}", ItemKind::Union, "union"),
        ("unsafe impl A {}", ItemKind::Impl, "impl"),
        ("pub mod a {}", ItemKind::Mod, "mod"),
        ("const async unsafe extern \"C\" fn a() {}", ItemKind::Function, "fn"),
        ("const A: u8 = 1;", ItemKind::Const, "const"),
        ("const fn a() {}", ItemKind::Function, "fn"),
        ("safe static A: u8;", ItemKind::Static, "static"),
        ("type A = B;", ItemKind::TypeAlias, "type"),
        ("unsafe auto trait A {}", ItemKind::Trait, "trait"),
        ("use a;", ItemKind::Use, "use"),
        ("extern crate a;", ItemKind::Use, "extern"),
        ("unsafe extern \"C\" {}", ItemKind::ExternBlock, "extern"),
        ("macro_rules! a {}", ItemKind::Macro, "macro_rules"),
    ] {
        let tokens = collect_tokens(tokens(item));
        let found = ItemKind::find(&tokens);
        assert!(found.is_some_and(|(found, word)| found == kind && word == keyword), "not recognized: {item}");
    }
    for other in ["a!{}", "union(a);", "", "pub"] {
        assert!(ItemKind::find(&collect_tokens(tokens(other))).is_none(), "recognized: {other}");
    }
}

#[test]
fn other_items_with_the_name_of_a_parameter_are_no_mentions() {
    for mention in ["T", "Vec<T>", "T::Key", "<T as Model>::Key", "[u8; T]", "dyn Store<Key = T>", "{ T == 3 }"] {
        assert!(mentions_name(&tokens(mention), &format_ident!("T")), "{mention}");
    }
    for other in ["U", "others::T", "::T", "a::T::Key", "<U as Model>::T", "dyn Store<T = u8>"] {
        assert!(!mentions_name(&tokens(other), &format_ident!("T")), "{other}");
    }
}
