//! What the macros implement for a user-scoped type that has a constructor.

use super::{
    agent::AgentSignatureParts,
    cycle::{dependency::DependencyEdge, type_path::TypePath},
    drawing::AgentDrawing,
    owned::OwnedWhenConstructed,
};
use crate::scope::user_scope::UserScope;

/// What `#[user_scoped(create)]` says of a struct: it has a scope, and so belongs to one user alone.
///
/// No supertrait of `ConstructorMeta`, because rustc would say so again for each bound. A struct without it is found in no
/// factory anyhow: only its own mark makes it `AgentMeta`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has a constructor, and its definition does not say so",
    label = "not marked with `#[user_scoped(create)]`",
    note = "write `#[user_scoped(create)]` on the struct"
)]
pub trait HasScopeField<'user> {
    fn branded(&self) -> UserScope<'user>;
}

/// What the constructor of a struct says of it: all that `AgentMeta` asks for.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no constructor",
    label = "marked with `create`, and nothing makes one",
    note = "write `#[user_scoped]` on an `impl` of it, and `#[create]` on the function there that makes one"
)]
pub trait ConstructorMeta<'user> {
    const PATH: TypePath = TypePath::UNNAMED;
    const PARAMETERS: &'static [&'static str] = &[];
    const USES: &'static str = "";
    #[must_use]
    fn agents() -> &'static [AgentDrawing] {
        &[]
    }
    type Signature: AgentSignatureParts;
}

/// `BuildFrom`, by a constructor.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no constructor that returns `{Output}` for the parameters `{Params}`",
    label = "its constructor takes other parameters, is async, or does not return `Self`",
    note = "under `#[agent]` and `scoped` stands a type whose constructor is not async, returns `Self` and takes no parameters",
    note = "under `agents`, an entry has the parameters of the constructor"
)]
pub trait ConstructFrom<'user, F: ?Sized, Params, Output>:
    ConstructorMeta<'user> + OwnedWhenConstructed<'user>
{
    const EDGES: &'static [DependencyEdge] = &[];

    fn construct(factory: &F, scope: UserScope<'user>, params: Params) -> Output;
}
