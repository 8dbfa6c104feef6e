//! What the macros say of a user-scoped type, and how a factory builds one.

use crate::{
    UserScope,
    wiring_graph::{Edge, Node, TypePath},
    wiring_picture::Drawing,
};
use std::marker::PhantomData;

/// What `#[user_scoped]` says of a type, whichever factory builds it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not belong to a user's scope",
    label = "not annotated with `#[user_scoped]`",
    note = "write `#[user_scoped]` on the type's definition"
)]
pub trait Wired<'user> {
    /// Apart from the edges, which may be part of a cycle. The empty name is found nowhere.
    const PATH: TypePath = ("", "");
    /// The names of the parameters.
    const PARAMETERS: &'static [&'static str] = &[];
    /// What it asks for, for the picture of the wiring: a line each, as `shared dyn Llm`; before these its
    /// type parameters, as `type T`.
    const USES: &'static str = "";
    /// What the agents among these ask for in turn.
    const AGENTS: &'static [Drawing] = &[];
    /// One type for all, because each costs the compiler its time.
    type Making: Makeable;
}

/// How a `T` is made.
pub struct Making<T, Params, Output = T>(PhantomData<T>, PhantomData<Params>, PhantomData<Output>);

/// `Making`, taken apart.
pub trait Makeable {
    /// Unknown where the type is not `Wired`, so that rustc does not report what else it lacks.
    type Itself;
    /// What the caller of the factory gives, as a tuple.
    type Params;
    /// What the factory's method returns: the type itself, or what its constructor returns.
    type Output;
}

impl<T, Params, Output> Makeable for Making<T, Params, Output> {
    type Itself = T;
    type Params = Params;
    type Output = Output;
}

/// What is `Wired`, where its type parameters are the user's as well.
pub trait Owned<'user> {}

/// What is `Owned` by the word of its constructor, as soon as its definition is marked.
pub trait Ownable<'user> {}

/// `Owned`, for `dyn Trait` too.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not belong to this user",
    label = "not annotated with `#[user_scoped]`, or of another scope"
)]
pub trait Sealed<'user> {}

// Else rustc would list all that is `Owned`.
#[diagnostic::do_not_recommend]
impl<'user, T: Owned<'user>> Sealed<'user> for T {}

/// `Wired`, for what stands in another type.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not belong to a user's scope",
    label = "not annotated with `#[user_scoped]`, or marked `create` and without a constructor",
    note = "write `#[user_scoped]` on the type's definition"
)]
pub trait Part<'user> {
    const PATH: TypePath;
}

#[diagnostic::do_not_recommend]
impl<'user, T: Wired<'user>> Part<'user> for T {
    const PATH: TypePath = <T as Wired<'user>>::PATH;
}

/// `Wired`, for an entry. A subtrait, because rustc leaves out an error that another one implies.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not belong to a user's scope",
    label = "not annotated with `#[user_scoped]`, or marked `create` and without a constructor",
    note = "write `#[user_scoped]` on the type's definition"
)]
pub trait Listed<'user>: Wired<'user> {
    type Created;
}

#[diagnostic::do_not_recommend]
impl<'user, T: Wired<'user>> Listed<'user> for T {
    type Created = <T::Making as Makeable>::Output;
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
pub trait Builds<'user, F: ?Sized, Params, Output = Self>: Wired<'user> + Owned<'user> {
    const EDGES: &'static [Edge] = &[];
    const NODE: Node = Node { path: Self::PATH, edges: Self::EDGES };

    fn build(factory: &F, scope: UserScope<'user>, params: Params) -> Output;
}

/// Of a type with an entry in the factory: apart from `Makes`, because it has nothing in it to check.
pub trait EntryOf<'user, F> {}

/// What `#[user_scoped(create)]` says of a struct: it has a scope, and so belongs to one user alone.
///
/// No supertrait of `Constructed`, because rustc would say so again for each bound. A struct without it is found in no
/// factory anyhow: only its own mark makes it `Wired`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has a constructor, and its definition does not say so",
    label = "not marked with `#[user_scoped(create)]`",
    note = "write `#[user_scoped(create)]` on the struct"
)]
pub trait Branded<'user> {
    fn branded(&self) -> UserScope<'user>;
}

/// What the constructor of a struct says of it: all that `Wired` asks for.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no constructor",
    label = "marked with `create`, and nothing makes one",
    note = "write `#[user_scoped]` on an `impl` of it, and `#[create]` on the function there that makes one"
)]
pub trait Constructed<'user> {
    const PATH: TypePath = ("", "");
    const PARAMETERS: &'static [&'static str] = &[];
    const USES: &'static str = "";
    const AGENTS: &'static [Drawing] = &[];
    type Making: Makeable;
}

/// `Builds`, by a constructor.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no constructor that returns `{Output}` for the parameters `{Params}`",
    label = "its constructor takes other parameters, is async, or does not return `Self`",
    note = "under `#[agent]` and `scoped` stands a type whose constructor is not async, returns `Self` and takes no parameters",
    note = "under `agents`, an entry has the parameters of the constructor"
)]
pub trait Constructs<'user, F: ?Sized, Params, Output>: Constructed<'user> + Ownable<'user> {
    const EDGES: &'static [Edge] = &[];

    fn construct(factory: &F, scope: UserScope<'user>, params: Params) -> Output;
}
