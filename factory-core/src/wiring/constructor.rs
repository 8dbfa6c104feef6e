//! The traits that the macros implement for a type that a constructor makes.

use super::{agent::AgentSignatureParts, cycle::type_path::TypePath, drawing::AgentDrawing};
use crate::scope::user_scope::UserScope;

/// A struct marked with `#[user_scoped(create)]`. It has a scope, and so it belongs to one user.
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

/// The description of a type that a constructor makes. The struct has it from its constructor, as
/// [`AgentMeta`](super::agent::AgentMeta), whose items these are.
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

/// The end of the check that no constructor requires what it makes.
///
/// A type whose constructor requires agents has an inherent constant of this name, which evaluates those of the agents.
/// Rustc reports a circle as a cycle of constants. The constant of this trait applies to all other types.
#[doc(hidden)]
pub trait CircleCheckFallback {
    /// Nothing to evaluate.
    const REQUIRED_AGENTS_ARE_BUILT_FIRST: () = ();
}

impl<T: ?Sized> CircleCheckFallback for T {}
