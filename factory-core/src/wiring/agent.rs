//! The traits that the macros implement for a user-scoped type: its description, and how a factory builds it.

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

/// The description of a user-scoped type, which does not depend on the factory that builds it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not belong to a user's scope",
    label = "not annotated with `#[user_scoped]`",
    note = "write `#[user_scoped]` on the type's definition"
)]
pub trait AgentMeta<'user> {
    /// The identity of the type. It is not a part of the edges, because those may form a cycle.
    const PATH: TypePath = TypePath::UNNAMED;
    /// The names of the parameters, in order.
    const PARAMETERS: &'static [&'static str] = &[];
    /// A line for each component that the type requires, such as `shared dyn Llm`, for the wiring diagram. Before them,
    /// a line for each type parameter, such as `type T`.
    const USES: &'static str = "";
    /// Returns the drawings of the agents in this one.
    #[must_use]
    fn agents() -> &'static [AgentDrawing] {
        &[]
    }
    /// The [`AgentSignature`] of the type. It is one associated type and not three, because rustc spends time on each.
    type Signature: AgentSignatureParts;
}

/// The types of an agent, of the parameters that a factory makes it from, and of the value that the factory returns.
pub struct AgentSignature<T, Params, Output = T>(PhantomData<T>, PhantomData<Params>, PhantomData<Output>);

/// The types in an [`AgentSignature`].
pub trait AgentSignatureParts {
    /// The agent. The macros use it in place of the type that the user wrote. If that type is not an agent, rustc cannot
    /// resolve this one, so it reports the missing `AgentMeta` and none of the other traits that are missing then.
    type Agent;
    /// The parameters that the caller of the factory gives, as a tuple.
    type Params;
    /// The value that the factory's method returns: the agent, or the output of its constructor.
    type Output;
}

impl<T, Params, Output> AgentSignatureParts for AgentSignature<T, Params, Output> {
    type Agent = T;
    type Params = Params;
    type Output = Output;
}

/// [`AgentMeta`] as the bound of a field's type. Rustc would list the implementors of `AgentMeta` itself in an error.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not belong to a user's scope",
    label = "not annotated with `#[user_scoped]`, or marked with `create` but without a constructor",
    note = "write `#[user_scoped]` on the type's definition"
)]
#[doc(hidden)]
pub trait DependencyMeta<'user> {
    /// The identity of the type.
    const PATH: TypePath;
}

#[diagnostic::do_not_recommend]
impl<'user, T: AgentMeta<'user>> DependencyMeta<'user> for T {
    const PATH: TypePath = <T as AgentMeta<'user>>::PATH;
}

/// A type that a factory can list as an entry: each [`AgentMeta`].
///
/// It is a subtrait of `AgentMeta`, because rustc omits an error about a trait if it reports one about a subtrait.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not belong to a user's scope",
    label = "not annotated with `#[user_scoped]`, or marked with `create` but without a constructor",
    note = "write `#[user_scoped]` on the type's definition"
)]
#[doc(hidden)]
pub trait AgentEntry<'user>: AgentMeta<'user> {
    /// The value that the factory's method returns.
    type Created;
}

#[diagnostic::do_not_recommend]
impl<'user, T: AgentMeta<'user>> AgentEntry<'user> for T {
    type Created = <T::Signature as AgentSignatureParts>::Output;
}

/// A type that a factory `F` builds from `Params`. Under `scoped`, the parameters are `()`.
///
/// It is not a part of `UserScoped`, because bounds with `Params = (), Output = Self` make trait solving exponential in
/// the depth of nested agents.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an agent that `{F}` can build from the parameters `{Params}`",
    label = "takes other parameters, has a constructor that does not return `Self`, or is not annotated with `#[user_scoped]`",
    note = "an entry of `agents` takes the parameters of the agent's `#[param]` fields or of its constructor",
    note = "an `#[agent]` field gives each parameter a value, such as `#[agent(topic = topic.clone())]`",
    note = "under `scoped`, an agent takes no parameters; there and under `#[agent]`, its constructor is not async and returns `Self`"
)]
pub trait BuildFrom<'user, F: ?Sized, Params, Output = Self>: AgentMeta<'user> + OwnedByUser<'user> {
    /// The user-scoped types that this one requires.
    const EDGES: &'static [DependencyEdge] = &[];
    /// The type with its edges.
    const NODE: DependencyNode = DependencyNode { path: Self::PATH, edges: Self::EDGES };

    /// Builds the agent for the scope.
    fn build(factory: &F, scope: UserScope<'user>, params: Params) -> Output;
}
