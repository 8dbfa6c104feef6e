//! An `impl` with a constructor.

use super::source_attrs::{read_source, take_source_attrs};
use crate::{
    kit::{
        conditions::is_removed_by,
        errors::{Errors, error},
        paths::Paths,
        spans::unlint_item,
        syntax::{
            attributes::{path_ends_with, take_attrs},
            functions::{FunctionArgument, FunctionHead, parse_qualifiers},
            tokens::{as_group, is_punct},
        },
        types::shapes::last_segment,
    },
    user_scoped::model::{
        position::Position,
        syntax::{ArgumentSyntax, ConstructorSyntax, ImplSyntax, Options},
    },
};
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::{ToTokens, TokenStreamExt, quote};
use syn::{
    Attribute, Generics, Token, Type, Visibility, braced,
    parse::{ParseStream, Parser},
};

/// Parses the `impl`. Reports one that is not of a named type.
pub(crate) fn parse_impl(options: Options, item: &TokenStream, errors: &mut Errors) -> Option<ImplSyntax> {
    if let Some(create) = &options.create {
        errors.push(create, "`create` goes on the struct; here, write `#[create]` before the constructor");
    }
    let paths = Paths::new(options.root);
    let parser = |input: ParseStream<'_>| parse_inherent_impl(input, paths, errors);
    let parsed = parser.parse2(item.clone());
    let syntax = errors.handle(parsed)?;
    if let Some(repeated) = syntax.attrs.iter().find(|attr| path_ends_with(attr, "user_scoped")) {
        errors.push(repeated, "`#[user_scoped]` is written twice; remove this one");
        // The other one expands the constructor.
        return None;
    }
    Some(syntax)
}

fn parse_inherent_impl(input: ParseStream<'_>, paths: Paths, errors: &mut Errors) -> syn::Result<ImplSyntax> {
    let attrs = input.call(Attribute::parse_outer)?;
    let keyword: Token![impl] = input.parse()?;
    let mut generics: Generics = input.parse()?;
    let (of_trait, self_ty) = parse_self_ty(input)?;
    let ident = last_segment(&self_ty).map(|last| last.ident.clone());
    let ident = ident.ok_or_else(|| error(&self_ty, "a constructor makes a struct; name it here"))?;
    generics.where_clause = input.parse()?;
    let body;
    braced!(body in input);
    let mut items = Items { is_of_trait: of_trait.is_some(), ..Items::default() };
    items.parse(&body, errors)?;
    let Items { stripped: rest, constructors, misplaced, .. } = items;
    Ok(ImplSyntax { paths, attrs, keyword, generics, of_trait, self_ty, ident, constructors, rest, misplaced })
}

fn parse_self_ty(input: ParseStream<'_>) -> syn::Result<(Option<(Type, Token![for])>, Type)> {
    let first: Type = input.parse()?;
    let keyword: Option<Token![for]> = input.parse()?;
    Ok(match keyword {
        Some(keyword) => (Some((first, keyword)), input.parse()?),
        None => (None, first),
    })
}

#[derive(Default)]
struct Items {
    is_of_trait: bool,
    /// The tokens since the signature of the last constructor.
    stripped: TokenStream,
    constructors: Vec<ConstructorSyntax>,
    misplaced: Vec<Attribute>,
}

impl Items {
    fn parse(&mut self, input: ParseStream<'_>, errors: &mut Errors) -> syn::Result<()> {
        let inner = input.call(Attribute::parse_inner)?;
        self.stripped.extend(quote!(#(#inner)*));
        while !input.is_empty() {
            let mut attrs = input.call(Attribute::parse_outer)?;
            let mut marks = take_attrs(&mut attrs, &["create"]);
            self.stripped.extend(quote!(#(#attrs)*));
            match marks.pop() {
                Some(mark) => self.parse_marked(mark, attrs, input, errors)?,
                None => self.parse_rest_of_item(input)?,
            }
            self.misplaced.append(&mut marks);
        }
        Ok(())
    }

    fn parse_marked(
        &mut self,
        mark: Attribute,
        attrs: Vec<Attribute>,
        input: ParseStream<'_>,
        errors: &mut Errors,
    ) -> syn::Result<()> {
        let vis: Visibility = input.parse()?;
        let qualifiers = parse_qualifiers(input)?;
        if !input.peek(Token![fn]) {
            self.stripped.extend(quote!(#vis #(#qualifiers)*));
            self.misplaced.push(mark);
            return self.parse_rest_of_item(input);
        }
        // A function of a trait has no visibility. It is no constructor either, which is an error already.
        let vis = if self.is_of_trait { vis.to_token_stream() } else { without_lint_for_values(&vis) };
        self.stripped.extend(vis);
        let before = std::mem::take(&mut self.stripped);
        let head = FunctionHead::parse(qualifiers, input)?;
        let arguments = head.arguments()?.into_iter().filter(|written| !is_removed_by(&written.attrs));
        let arguments = arguments.map(|written| parse_argument(written, errors)).collect();
        self.constructors.push(ConstructorSyntax { before, mark, attrs, head, arguments });
        self.parse_rest_of_item(input)
    }

    /// Takes the tokens up to a semicolon or a block. A block in a type ends the item too early, which is harmless: the
    /// tokens after it have no attribute.
    fn parse_rest_of_item(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
        while !input.is_empty() {
            let token: TokenTree = input.parse()?;
            let is_end = is_punct(&token, ';') || as_group(&token, Delimiter::Brace).is_some();
            self.stripped.append(token);
            if is_end {
                break;
            }
        }
        Ok(())
    }
}

/// Returns the visibility with a first token from which clippy takes the function for generated code. It would report
/// arguments that the function only borrows, but the factory passes values that it made.
fn without_lint_for_values(vis: &Visibility) -> TokenStream {
    match vis {
        Visibility::Inherited => quote!(pub(self)),
        vis => unlint_item(vis.to_token_stream()),
    }
}

fn parse_argument(mut written: FunctionArgument, errors: &mut Errors) -> ArgumentSyntax {
    let first_source = written.attrs.iter().find_map(read_source);
    let sources = take_source_attrs(&mut written.attrs, Position::Argument, errors);
    ArgumentSyntax { written, first_source, sources }
}
