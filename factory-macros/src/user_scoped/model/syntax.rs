//! The struct or the `impl` as it is written.

use super::source::Source;
use crate::kit::{
    conditions::has_condition,
    paths::Paths,
    spans::without_lints,
    syntax::{
        attributes::{has_name, select_attrs},
        functions::{FunctionArgument, FunctionHead},
        tokens::{is_one_of, mentions},
    },
    types::{lifetimes::mentions_user, shapes::peel_groups},
};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Attribute, Generics, Ident, Path, Token, Type};

/// The arguments of the attribute and its item, before they are parsed.
pub(crate) struct Written {
    pub(crate) args: TokenStream,
    pub(crate) item: TokenStream,
}

/// The arguments of `#[user_scoped(…)]`.
pub(crate) struct Options {
    /// `crate = path`
    pub(crate) root: Option<Path>,
    /// `create`
    pub(crate) create: Option<Ident>,
}

/// `#[user_scoped] struct`
pub(crate) struct StructSyntax {
    pub(crate) paths: Paths,
    /// True if a constructor makes the struct.
    pub(crate) is_constructed: bool,
    /// True if the struct or a field is deprecated.
    pub(crate) is_deprecated: bool,
    /// True if a field has a `#[cfg]` or `#[cfg_attr]` that has not been evaluated.
    pub(crate) has_conditions: bool,
    pub(crate) ident: Ident,
    pub(crate) generics: Generics,
    /// The item without the attributes of this macro.
    pub(crate) stripped: TokenStream,
    /// The fields whose attributes are known and right.
    pub(crate) fields: Vec<FieldSyntax>,
    /// The attributes of fields that neither rustc nor this macro knows.
    pub(crate) unknown_attrs: Vec<Attribute>,
}

pub(crate) struct FieldSyntax {
    pub(crate) ident: Ident,
    pub(crate) ty: Type,
    pub(crate) sources: Vec<SourceAttr>,
}

/// An attribute that names a source, such as `#[shared(Name)]`.
pub(crate) struct SourceAttr {
    pub(crate) attr: Attribute,
    pub(crate) source: Source,
    /// The tokens between the parentheses: the name of a component, an expression, or values.
    pub(crate) argument: Option<TokenStream>,
    /// The values of an `#[agent(name = value)]`.
    pub(crate) values: Vec<ParamValue>,
}

/// `name = value`: the value for a parameter of an agent in this one.
pub(crate) struct ParamValue {
    pub(crate) name: Ident,
    pub(crate) value: TokenStream,
}

/// `#[user_scoped] impl`
pub(crate) struct ImplSyntax {
    pub(crate) paths: Paths,
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) keyword: Token![impl],
    pub(crate) generics: Generics,
    /// `Trait for`
    pub(crate) of_trait: Option<(Type, Token![for])>,
    pub(crate) self_ty: Type,
    /// The last segment of the type.
    pub(crate) ident: Ident,
    pub(crate) constructors: Vec<ConstructorSyntax>,
    /// The tokens after the signature of the last constructor.
    pub(crate) rest: TokenStream,
    /// `#[create]` on items that are not functions, or a second time on one function.
    pub(crate) misplaced: Vec<Attribute>,
}

/// `#[create] pub async fn open(…) -> Result<Self, OpenError>`, without the body.
pub(crate) struct ConstructorSyntax {
    /// The tokens between the previous constructor and this one.
    pub(crate) before: TokenStream,
    /// `#[create]`
    pub(crate) mark: Attribute,
    /// The other attributes.
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) head: FunctionHead,
    pub(crate) arguments: Vec<ArgumentSyntax>,
}

pub(crate) struct ArgumentSyntax {
    /// The argument without the attributes that name a source.
    pub(crate) written: FunctionArgument,
    /// The source that the first attribute names.
    pub(crate) first_source: Option<Source>,
    /// `None` if an attribute is wrong, which was reported.
    pub(crate) sources: Option<Vec<SourceAttr>>,
}

impl ImplSyntax {
    /// Returns whether an argument has a `#[cfg]` or `#[cfg_attr]` that has not been evaluated.
    pub(crate) fn has_conditions(&self) -> bool {
        let mut arguments = self.constructors.iter().flat_map(|constructor| &constructor.arguments);
        arguments.any(|argument| has_condition(&argument.written.attrs))
    }

    /// Returns the item without the attributes of this macro.
    pub(crate) fn stripped(&self) -> TokenStream {
        let Self { attrs, keyword, generics, self_ty, rest, .. } = self;
        let of_trait = self.of_trait.iter().map(|(of_trait, keyword)| quote!(#of_trait #keyword));
        let where_clause = &generics.where_clause;
        let constructors = self.constructors.iter().map(ConstructorSyntax::stripped);
        quote!(#(#attrs)* #keyword #generics #(#of_trait)* #self_ty #where_clause { #(#constructors)* #rest })
    }
}

impl ConstructorSyntax {
    fn stripped(&self) -> TokenStream {
        let (before, FunctionHead { qualifiers, keyword, ident, generics, output, .. }) = (&self.before, &self.head);
        let values = self.agent_values();
        let arguments =
            self.arguments.iter().map(|argument| argument.stripped(self.has_only_built_in_attrs(), &values));
        let (where_clause, output) = (&generics.where_clause, output.as_ref().map(|output| quote!(-> #output)));
        quote!(#before #(#qualifiers)* #keyword #ident #generics (#(#arguments),*) #output #where_clause)
    }

    /// Returns the text of the values that agents among the arguments are given.
    fn agent_values(&self) -> String {
        let sources = self.arguments.iter().filter_map(|argument| argument.sources.as_ref()).flatten();
        sources.flat_map(|source| &source.values).map(|given| given.value.to_string()).collect()
    }

    /// Returns the `#[cfg]`s, which the generated impls need as well.
    pub(crate) fn cfg_attrs(&self) -> Vec<&Attribute> {
        select_attrs(&self.attrs, &["cfg"])
    }

    /// Returns the attributes of arguments that neither rustc nor this macro knows.
    pub(crate) fn unknown_attrs(&self) -> Vec<&Attribute> {
        let attrs = self.arguments.iter().flat_map(|argument| &argument.written.attrs);
        attrs.filter(|attr| self.has_only_built_in_attrs() && unknown_name(attr).is_some()).collect()
    }

    /// Returns whether no attribute of the function can declare attributes for its arguments.
    fn has_only_built_in_attrs(&self) -> bool {
        self.attrs.iter().all(is_built_in)
    }

    /// Returns whether the output mentions the agent, or a type of the user that may contain it.
    pub(crate) fn returns_agent(&self, agent: &Ident) -> bool {
        let Some(output) = &self.head.output else { return false };
        let holds_agent = mentions(output, agent) || mentions(output, &format_ident!("Self")) || mentions_user(output);
        let is_named = !mentions(output, &format_ident!("impl"));
        is_named && (holds_agent || matches!(peel_groups(output), Type::Macro(_)))
    }
}

impl ArgumentSyntax {
    fn stripped(&self, without_unknown: bool, values: &str) -> TokenStream {
        let is_kept = |attr: &&Attribute| !(without_unknown && unknown_name(attr).is_some());
        let attrs = self.written.attrs.iter().filter(is_kept);
        let pattern = match &self.written.ident {
            // The body need not use it.
            Some(name) if values.contains(&name.to_string()) => unlint(self.written.pattern.clone()),
            _ => self.written.pattern.clone(),
        };
        let ty = self.written.ty.as_ref().map(|ty| quote!(: #ty));
        quote!(#(#attrs)* #pattern #ty)
    }
}

/// Returns a pattern to which the user's lints do not apply.
fn unlint(pattern: TokenStream) -> TokenStream {
    let unlinted = pattern.into_iter().map(|mut token| {
        token.set_span(without_lints(token.span()));
        token
    });
    unlinted.collect()
}

/// Returns whether the attribute is known to declare no further attributes, as a derive may.
pub(crate) fn is_built_in(attr: &Attribute) -> bool {
    has_name(attr, &BUILT_IN)
}

/// Returns the name of an attribute that neither rustc nor this macro knows.
pub(crate) fn unknown_name(attr: &Attribute) -> Option<&Ident> {
    let is_known = |name| is_one_of(name, &BUILT_IN) || name == "cfg_attr" || Source::from_keyword(name).is_some();
    attr.path().get_ident().filter(|name| !is_known(name))
}

const BUILT_IN: [&str; 14] = [
    "allow",
    "cfg",
    "cold",
    "deny",
    "deprecated",
    "doc",
    "expect",
    "forbid",
    "inline",
    "must_use",
    "non_exhaustive",
    "repr",
    "track_caller",
    "warn",
];
