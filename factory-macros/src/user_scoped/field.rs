//! Where the values of fields and arguments come from.

use super::{
    marks::{Mark, MarkKind, Part, marks},
    parse::ParsedField,
    parse_signature::Argument,
};
use crate::kit::{
    errors::Errors,
    paths::{elides_a_lifetime, mentions, names_user, ungrouped},
    tokens::is_one_of,
    vetting::shown,
};
use proc_macro2::TokenStream;
use quote::format_ident;
use syn::{GenericArgument, Ident, Lifetime, PathArguments, Type};

pub(crate) struct Field {
    pub(crate) ident: Ident,
    pub(crate) ty: Type,
    pub(crate) source: Source,
    /// Those that name a further source.
    pub(crate) surplus: Vec<Mark>,
}

/// Where a field's value comes from.
#[allow(clippy::large_enum_variant, reason = "a handful of them, for the time of one expansion")]
pub(crate) enum Source {
    /// It is the scope itself.
    Scope,
    /// Borrowed from the platform, by its name if it has one.
    Shared(Option<Type>),
    /// The one of this scope.
    Scoped,
    /// Another user-scoped type, fresh.
    Agent,
    /// Given by the caller of the factory.
    Param,
    /// The value of this expression.
    Init(TokenStream),
    Default,
}

impl Field {
    pub(super) fn from_syn(field: ParsedField, what: Part, errors: &mut Errors) -> Option<Self> {
        let ParsedField { ident, ty, marks: mut surplus } = field;
        let source = if is_scope(&ty) {
            Source::Scope
        } else if surplus.is_empty() {
            Source::Default
        } else {
            Source::from_syn(surplus.remove(0).kind, &ty, what, errors)?
        };
        Some(Self { ident, ty, source, surplus })
    }

    /// Of a type that a constructor makes.
    pub(super) fn without_source(field: ParsedField) -> Self {
        let ParsedField { ident, ty, marks: surplus } = field;
        let source = if is_scope(&ty) { Source::Scope } else { Source::Default };
        Self { ident, ty, source, surplus }
    }

    /// What has no source comes from the caller.
    pub(super) fn from_argument(Argument { attrs, ident, ty, .. }: Argument, errors: &mut Errors) -> Option<Self> {
        let marks = marks(attrs, Part::Argument, errors)?;
        let field = Self::from_syn(ParsedField { ident: ident?, ty: ty?, marks }, Part::Argument, errors)?;
        // What is borrowed and not marked is more likely the platform's than the caller's.
        let is_given = matches!(field.source, Source::Default) && field.borrowed_from_user().is_none();
        let source = if is_given { Source::Param } else { field.source };
        Some(Self { source, ..field })
    }

    /// The type that the factory knows it by: of a shared field, behind the reference, of a scoped one, within the `Arc`.
    pub(crate) fn component(&self) -> &Type {
        let component = match self.source {
            Source::Shared(_) => borrowed(&self.ty),
            Source::Scoped => in_arc(&self.ty),
            _ => None,
        };
        component.unwrap_or(&self.ty)
    }

    /// Of a scope or an agent: a lifetime that is written, and not `'user`. One that is left out is rustc's to ask for.
    pub(crate) fn other_lifetime(&self) -> Option<&Lifetime> {
        let Type::Path(path) = ungrouped(self.component()) else { return None };
        let PathArguments::AngleBracketed(arguments) = &path.path.segments.last()?.arguments else { return None };
        match arguments.args.first()? {
            GenericArgument::Lifetime(lifetime) if lifetime.ident != "user" && lifetime.ident != "_" => Some(lifetime),
            _ => None,
        }
    }

    /// Of a constructor's argument: a signature may leave a lifetime out that a factory has to name. What is borrowed
    /// from the platform is shortened to what the signature asks for.
    pub(crate) fn elides_a_lifetime(&self) -> bool {
        !matches!(self.source, Source::Scope) && elides_a_lifetime(self.component())
    }

    /// The type of a scoped component, or of an agent.
    pub(crate) fn users_own(&self) -> Option<&Type> {
        matches!(self.source, Source::Scoped | Source::Agent).then(|| self.component())
    }

    pub(crate) fn names_user(&self) -> bool {
        names_user(&self.ty)
    }

    /// A reference to a scope, an `Option` of one and so on.
    pub(crate) fn wraps_a_scope(&self) -> bool {
        !matches!(self.source, Source::Scope) && mentions(&self.ty, &format_ident!("UserScope"))
    }

    /// For `&'user T`, which has no default, the `T`. A `&'user str` has one.
    pub(crate) fn borrowed_from_user(&self) -> Option<&Type> {
        let Type::Reference(reference) = ungrouped(&self.ty) else { return None };
        let is_user = reference.lifetime.as_ref().is_some_and(|lifetime| lifetime.ident == "user");
        let is_plain = match ungrouped(&reference.elem) {
            Type::Slice(_) => true,
            Type::Path(ty) => ty.path.is_ident("str"),
            _ => false,
        };
        (is_user && !is_plain).then_some(&*reference.elem)
    }

    pub(crate) fn borrows_mutably(&self) -> bool {
        matches!(ungrouped(&self.ty), Type::Reference(reference) if reference.mutability.is_some())
    }
}

impl Source {
    fn from_syn(mark: MarkKind, ty: &Type, what: Part, errors: &mut Errors) -> Option<Self> {
        let (kind, inner, form): (_, _, fn(&str) -> String) = match mark {
            MarkKind::Shared(_) if borrowed(ty).is_none() => ("shared", "T", |ty| format!("&'user {ty}")),
            MarkKind::Shared(name) => return Some(Self::Shared(name)),
            MarkKind::Scoped if in_arc(ty).is_none() => ("scoped", "T<'user>", |ty| format!("Arc<{ty}>")),
            MarkKind::Scoped => return Some(Self::Scoped),
            MarkKind::Agent if is_wrapped(ty) => ("agent", "T<'user>", str::to_owned),
            MarkKind::Agent => return Some(Self::Agent),
            MarkKind::Param => return Some(Self::Param),
            MarkKind::Init(expr) => return Some(Self::Init(expr)),
        };
        let (bare, wanted) = (bare(ty), form(inner));
        let is_named = matches!(bare, Type::Path(_) | Type::TraitObject(_)) && !is_scope(bare);
        let remedy = if is_named { format!("; write `{}`", form(&shown(bare))) } else { String::new() };
        errors.push(ty, format!("a `#[{kind}]` {what} has the type `{wanted}`, not `{}`{remedy}", shown(ty)));
        None
    }
}

/// Without what is around it.
pub(super) fn bare(ty: &Type) -> &Type {
    match ungrouped(ty) {
        Type::Reference(reference) => bare(&reference.elem),
        ty => in_wrapper(ty).map_or(ty, bare),
    }
}

fn in_wrapper(ty: &Type) -> Option<&Type> {
    const WRAPPERS: [&str; 6] = ["Arc", "Box", "Option", "Rc", "Vec", "Weak"];
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last().filter(|last| is_one_of(&last.ident, &WRAPPERS))?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    match arguments.args.first() {
        Some(GenericArgument::Type(ty)) => Some(ty),
        _ => None,
    }
}

/// What is no agent in any factory, and would be reported once more by each. The rest is a bound's to say.
pub(super) fn is_wrapped(ty: &Type) -> bool {
    match ungrouped(ty) {
        ty @ Type::Path(_) => in_wrapper(ty).is_some(),
        ty => !matches!(ty, Type::Macro(_)),
    }
}

pub(super) fn is_scope(ty: &Type) -> bool {
    matches!(ungrouped(ty), Type::Path(ty) if ty.path.segments.last().is_some_and(|last| last.ident == "UserScope"))
}

/// A lifetime that was left out is rustc's to ask for.
pub(super) fn borrowed(ty: &Type) -> Option<&Type> {
    match ungrouped(ty) {
        Type::Reference(reference) if reference.mutability.is_none() => {
            let is_user = reference.lifetime.as_ref().is_none_or(|lifetime| lifetime.ident == "user");
            is_user.then_some(ungrouped(&reference.elem))
        }
        _ => None,
    }
}

pub(super) fn in_arc(ty: &Type) -> Option<&Type> {
    let Type::Path(path) = ungrouped(ty) else { return None };
    let last = path.path.segments.last().filter(|last| last.ident == "Arc")?;
    let PathArguments::AngleBracketed(args) = &last.arguments else { return None };
    match args.args.first() {
        Some(GenericArgument::Type(ty)) if args.args.len() == 1 => Some(ty),
        _ => None,
    }
}
