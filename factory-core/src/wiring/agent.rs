//! What the macros implement for a user-scoped type, and how a factory builds one.

use super::{
    cycle::{
        dependency::{DependencyEdge, DependencyNode},
        type_path::TypePath,
    },
    drawing::AgentDrawing,
    owned::OwnedByUser,
};
use crate::scope::user_scope::UserScope;
use std::marker::PhantomData;

/// What `#[user_scoped]` says of a type, whichever factory builds it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not belong to a user's scope",
    label = "not annotated with `#[user_scoped]`",
    note = "write `#[user_scoped]` on the type's definition"
)]
pub trait AgentMeta<'user> {
    /// Apart from the edges, which may be part of a cycle. The empty name is found nowhere.
    const PATH: TypePath = TypePath::UNNAMED;
    /// The names of the parameters.
    const PARAMETERS: &'static [&'static str] = &[];
    /// What it asks for, for the picture of the wiring: a line each, as `shared dyn Llm`; before these its
    /// type parameters, as `type T`.
    const USES: &'static str = "";
    /// What the agents among these ask for in turn.
    #[must_use]
    fn agents() -> &'static [AgentDrawing] {
        &[]
    }
    /// One type for all, because each costs the compiler its time.
    type Signature: AgentSignatureParts;
}

/// How a `T` is made.
pub struct AgentSignature<T, Params, Output = T>(PhantomData<T>, PhantomData<Params>, PhantomData<Output>);

/// `AgentSignature`, taken apart.
pub trait AgentSignatureParts {
    /// Unknown where the type is not `AgentMeta`, so that rustc does not report what else it lacks.
    type Agent;
    /// What the caller of the factory gives, as a tuple.
    type Params;
    /// What the factory's method returns: the type itself, or what its constructor returns.
    type Output;
}

impl<T, Params, Output> AgentSignatureParts for AgentSignature<T, Params, Output> {
    type Agent = T;
    type Params = Params;
    type Output = Output;
}

/// `AgentMeta`, for what stands in another type.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not belong to a user's scope",
    label = "not annotated with `#[user_scoped]`, or marked `create` and without a constructor",
    note = "write `#[user_scoped]` on the type's definition"
)]
pub trait DependencyMeta<'user> {
    const PATH: TypePath;
}

#[diagnostic::do_not_recommend]
impl<'user, T: AgentMeta<'user>> DependencyMeta<'user> for T {
    const PATH: TypePath = <T as AgentMeta<'user>>::PATH;
}

/// `AgentMeta`, for an entry. A subtrait, because rustc leaves out an error that another one implies.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not belong to a user's scope",
    label = "not annotated with `#[user_scoped]`, or marked `create` and without a constructor",
    note = "write `#[user_scoped]` on the type's definition"
)]
pub trait AgentEntry<'user>: AgentMeta<'user> {
    type Created;
}

#[diagnostic::do_not_recommend]
impl<'user, T: AgentMeta<'user>> AgentEntry<'user> for T {
    type Created = <T::Signature as AgentSignatureParts>::Output;
}

/// How a factory builds a type, and the bound for a type under `#[agent]` and `scoped`, whose `Params` are `()`.
///
/// Apart from `UserScoped`, because bounds with `Params = (), Output = Self` make trait solving exponential in the
/// depth of nested agents.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no agent that `{F}` can build from the parameters `{Params}`",
    label = "takes other parameters, has a constructor that returns no `Self`, or is not annotated with `#[user_scoped]`",
    note = "under `agents` stands a `#[user_scoped]` type with the parameters that its `#[param]` fields or its constructor ask for",
    note = "under `scoped` and `#[agent]` stands one without parameters, whose constructor, if it has one, is not async and returns `Self`"
)]
pub trait BuildFrom<'user, F: ?Sized, Params, Output = Self>: AgentMeta<'user> + OwnedByUser<'user> {
    const EDGES: &'static [DependencyEdge] = &[];
    const NODE: DependencyNode = DependencyNode { path: Self::PATH, edges: Self::EDGES };

    fn build(factory: &F, scope: UserScope<'user>, params: Params) -> Output;
}
