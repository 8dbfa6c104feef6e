//! Written types: the kind of a value, and whether it belongs to a user.

use super::{
    evaluation::has_word,
    kinds::Kinds,
    names::{Meaning, TypeNames},
};
use quote::ToTokens;
use std::collections::HashMap;
use syn::{
    GenericArgument, Generics, Ident, Path, PathArguments, PathSegment, Token, Type, TypeParamBound, WherePredicate,
    ext::IdentExt, punctuated::Punctuated, visit::Visit,
};

/// Types whose values belong to one user, besides the factories.
pub(crate) const USER_TYPES: [&str; 7] =
    ["UserExecutionContext", "UserScope", "OpenScope", "Identity", "UserData", "Admission", "OwnedAdmission"];
/// Smart pointers that a value is looked for in.
const POINTERS: [&str; 3] = ["Arc", "Rc", "Box"];

/// A value that a placeholder can stand for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A factory by its type, or the parameter of a closure given to `for_user`, whose type is not written.
    Factory(Option<String>),
    OpenScope,
    UserScope,
    Context,
    Platform,
}

/// The parts of a type that the rules look at, and what the value of a variable shows of it.
#[derive(Clone, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "they are facts that do not depend on each other")]
pub(crate) struct Written {
    pub(crate) kind: Option<Kind>,
    pub(crate) is_reference: bool,
    pub(crate) is_mutable_reference: bool,
    /// The last name of the written type behind references and pointers. It is empty if the type has none.
    pub(crate) type_name: Option<String>,
    /// True if a value of the type belongs to a user, or contains something that does.
    pub(crate) mentions_user: bool,
    /// The source of the value, as far as it is known.
    pub(crate) origin: Option<Origin>,
    /// True if the function reaches a value of a user through it, such as `request.context`.
    pub(crate) is_accessed: bool,
}

/// The source of a value that cannot be that of another user.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    /// The binding of this user's value that it is reached from, such as `scope` of `scope.user_id()`.
    Value(usize),
    /// A text, or a singleton.
    Nobody,
}

impl Written {
    /// Creates the description of a value of a user, held by value.
    pub(crate) fn of_kind(kind: Kind) -> Self {
        Self { kind: Some(kind), mentions_user: true, ..Self::default() }
    }
}

/// The place of a type: the names around it.
#[derive(Clone, Copy)]
pub(crate) struct Surroundings<'a> {
    pub(crate) names: &'a TypeNames<'a>,
    /// The type of the enclosing `impl`.
    pub(crate) self_type: Option<&'a Type>,
    pub(crate) parameters: &'a TypeParameters,
    pub(crate) kinds: &'a Kinds,
}

/// The type parameters that are visible. The value is true if a bound mentions a type of a user.
pub(crate) type TypeParameters = HashMap<String, bool>;

/// Aliases of aliases are followed this deep, because the names of two modules may form a circle.
const DEEPEST: usize = 8;

impl Surroundings<'_> {
    pub(crate) fn read(self, ty: &Type) -> Written {
        Written {
            kind: self.kind(ty, 0),
            is_reference: matches!(peel_parens(ty), Type::Reference(_)),
            is_mutable_reference: matches!(peel_parens(ty), Type::Reference(it) if it.mutability.is_some()),
            type_name: Some(name_of(ty)),
            mentions_user: self.mentions_user(0, |mentions| mentions.visit_type(ty)),
            ..Written::default()
        }
    }

    /// Returns whether a path names a type of a user, such as `Identity::verified`.
    pub(crate) fn path_mentions_user(self, path: &Path) -> bool {
        self.mentions_user(0, |mentions| mentions.visit_path(path))
    }

    /// Returns whether the generic arguments of a type mention a user.
    pub(crate) fn arguments_mention_user(self, ty: &Type) -> bool {
        let Type::Path(path) = ty else { return false };
        let arguments = path.path.segments.iter().map(|segment| &segment.arguments);
        self.mentions_user(0, |mentions| arguments.for_each(|arguments| mentions.visit_path_arguments(arguments)))
    }

    /// Returns the type parameters of an item, besides those that are visible already.
    pub(crate) fn read_parameters(self, generics: &Generics) -> TypeParameters {
        let is_users = |bounds: &Punctuated<TypeParamBound, Token![+]>| {
            self.mentions_user(0, |mentions| bounds.iter().for_each(|bound| mentions.visit_type_param_bound(bound)))
        };
        let declared = generics.type_params().map(|param| (param.ident.unraw().to_string(), is_users(&param.bounds)));
        let mut parameters: TypeParameters = declared.collect();
        for predicate in generics.where_clause.iter().flat_map(|clause| &clause.predicates) {
            if let WherePredicate::Type(bounded) = predicate
                && is_users(&bounded.bounds)
            {
                let is_in = |name: &str| has_word(bounded.bounded_ty.to_token_stream(), name);
                for (name, of_user) in &mut parameters {
                    *of_user |= is_in(name);
                }
            }
        }
        parameters
    }

    fn kind(self, ty: &Type, depth: usize) -> Option<Kind> {
        match peel_parens(ty) {
            Type::Reference(reference) => self.kind(&reference.elem, depth),
            Type::Path(path) if path.qself.is_none() => {
                let segment = path.path.segments.last()?;
                if POINTERS.iter().any(|pointer| segment.ident == pointer) {
                    return self.kind(first_type_argument(segment)?, depth);
                }
                self.kind_of_path(&path.path, depth)
            }
            _ => None,
        }
    }

    /// Returns the kind of a name that has one meaning in the file. An associated type has none.
    fn kind_of_path(self, path: &Path, depth: usize) -> Option<Kind> {
        let segments: Vec<_> = path.segments.iter().map(|segment| segment.ident.unraw().to_string()).collect();
        let (first, name) = (segments.first()?, segments.last()?);
        match self.self_type.filter(|_| first == "Self") {
            Some(target) if segments.len() == 1 && depth < DEEPEST => return self.kind(target, depth + 1),
            Some(_) => return None,
            None if self.parameters.contains_key(first) => return None,
            None => {}
        }
        match self.names.meanings(name) {
            [] => self.kind_of_name(name, &segments),
            [Meaning::Alias(target)] if depth < DEEPEST => self.kind(target, depth + 1),
            [Meaning::Renamed(original)] => self.kind_of_name(original, &segments),
            _ => None,
        }
    }

    fn kind_of_name(self, name: &str, written: &[String]) -> Option<Kind> {
        // A type of the workspace's sources, or one of another crate, is none of factory-core's or of `agent_factory!`.
        let roots = self.names.roots(written);
        let is_of_core = !self.kinds.is_factory(name) && !self.kinds.platforms.iter().any(|platform| platform == name);
        if self.kinds.types.define(name) || is_of_core && !roots.iter().all(|root| self.kinds.may_lead_to_core(root)) {
            return None;
        }
        match name {
            "OpenScope" => Some(Kind::OpenScope),
            "UserScope" => Some(Kind::UserScope),
            "UserExecutionContext" => Some(Kind::Context),
            _ if self.kinds.is_ambiguous(name) => None,
            _ if !roots.iter().all(|root| self.kinds.may_lead_to(root, name)) => None,
            _ if self.kinds.is_factory(name) => Some(Kind::Factory(Some(name.to_owned()))),
            _ if self.kinds.platforms.iter().any(|platform| platform == name) => Some(Kind::Platform),
            _ => None,
        }
    }

    fn mentions_user(self, depth: usize, visit: impl FnOnce(&mut Mentions<'_>)) -> bool {
        let mut mentions = Mentions { surroundings: self, found: false, depth };
        visit(&mut mentions);
        mentions.found
    }

    /// Returns whether any meaning of a name in the file is a type of a user.
    fn is_of_a_user(self, name: &str, depth: usize) -> bool {
        if let Some(of_user) = self.parameters.get(name) {
            return *of_user;
        }
        let is_users = |meaning: &Meaning<'_>| match meaning {
            Meaning::Alias(target) => self.mentions_user(depth + 1, |mentions| mentions.visit_type(target)),
            Meaning::Renamed(name) => self.is_of_a_user(name, depth + 1),
            Meaning::Defined => false,
        };
        let own = (name == "Self").then_some(self.self_type).flatten();
        let of_self = own.is_some_and(|target| depth < DEEPEST && is_users(&Meaning::Alias(target)));
        let by_meaning = || depth < DEEPEST && self.names.meanings(name).iter().any(is_users);
        USER_TYPES.contains(&name) || self.kinds.belongs_to_user(name) || of_self || by_meaning()
    }
}

/// Finds a type of a user at any depth of a type.
struct Mentions<'a> {
    surroundings: Surroundings<'a>,
    found: bool,
    depth: usize,
}

impl<'ast> Visit<'ast> for Mentions<'_> {
    fn visit_ident(&mut self, ident: &'ast Ident) {
        self.found |= self.surroundings.is_of_a_user(&ident.unraw().to_string(), self.depth);
    }
}

fn peel_parens(ty: &Type) -> &Type {
    match ty {
        Type::Paren(paren) => peel_parens(&paren.elem),
        Type::Group(group) => peel_parens(&group.elem),
        _ => ty,
    }
}

/// Returns the last name of a type behind references and pointers.
fn name_of(ty: &Type) -> String {
    match peel_parens(ty) {
        Type::Reference(reference) => name_of(&reference.elem),
        Type::Path(path) => path.path.segments.last().map_or_else(String::new, |last| {
            let pointer = POINTERS.iter().any(|pointer| last.ident == pointer);
            let inner = first_type_argument(last).filter(|_| pointer);
            inner.map_or_else(|| last.ident.unraw().to_string(), name_of)
        }),
        _ => String::new(),
    }
}

pub(crate) fn first_type_argument(segment: &PathSegment) -> Option<&Type> {
    let PathArguments::AngleBracketed(arguments) = &segment.arguments else { return None };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}
