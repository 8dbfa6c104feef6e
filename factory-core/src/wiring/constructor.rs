//! The traits that the macros implement for a type that a constructor makes.

use super::{agent::AgentSignatureParts, cycle::type_path::TypePath, drawing::AgentDrawing};
use crate::scope::user_scope::UserScope;

/// A struct marked with `#[user_scoped(create)]`. It has a field of the type `UserScope`, so it belongs to one user.
///
/// It is not a supertrait of [`ConstructorMeta`], because rustc would report it again for each bound.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has a constructor, but its definition is not marked with `create`",
    label = "not marked with `#[user_scoped(create)]`",
    note = "write `#[user_scoped(create)]` on the struct"
)]
pub trait HasScopeField<'user> {
    /// Returns the scope.
    fn scope_field(&self) -> UserScope<'user>;
}

/// Metadata that a constructor provides. The struct's [`AgentMeta`](super::agent::AgentMeta) forwards every item to it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no constructor",
    label = "marked with `create`, but no constructor makes it",
    note = "write `#[user_scoped]` on an `impl` of it, and `#[create]` on the function there that makes one"
)]
pub trait ConstructorMeta<'user> {
    /// The identity of the type.
    const PATH: TypePath = TypePath::UNNAMED;
    /// The names of the parameters.
    const PARAMETERS: &'static [&'static str] = &[];
    /// The lines for the wiring diagram.
    const USES: &'static str = "";
    /// Returns the drawings of the agents in this one.
    #[must_use]
    fn agents() -> &'static [AgentDrawing] {
        &[]
    }
    /// The signature of the constructor.
    type Signature: AgentSignatureParts;
}

/// The base case of the check that no constructor requires an agent whose constructor requires the first type again.
///
/// A type whose constructor requires agents has an inherent constant of the same name, which evaluates the constant of
/// each of these agents. If the constructors form a cycle, so do the constants, and rustc reports that. For every other
/// type, the name refers to the constant of this trait.
#[doc(hidden)]
pub trait CycleCheckFallback {
    /// Evaluates nothing, because the type's constructor requires no agents.
    const REQUIRED_AGENTS_ARE_BUILT_FIRST: () = ();
}

impl<T: ?Sized> CycleCheckFallback for T {}
