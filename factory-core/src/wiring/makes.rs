use super::{
    agent::{AgentEntry, AgentMeta, AgentSignatureParts, BuildFrom},
    in_scope::InScope,
};

/// A type that belongs to one user, and how a factory `F` builds it.
///
/// Implemented for every type with [`#[user_scoped]`](crate::user_scoped), and every factory that provides what the
/// type asks for.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an agent that `{F}` can build",
    label = "not annotated with `#[user_scoped]`",
    note = "write `#[user_scoped]` on the type's definition"
)]
pub trait UserScoped<'user, F: ?Sized> {
    /// What the caller of the factory gives, as a tuple.
    type Params;
    /// What the factory's method returns.
    type Output;

    /// Builds one, fresh.
    fn create(factory: &F, params: Self::Params) -> Self::Output;
}

impl<'user, F, T> UserScoped<'user, F> for T
where
    F: InScope<'user> + ?Sized,
    T: AgentMeta<'user> + BuildFrom<'user, F, Given<'user, T>, Created<'user, T>>,
{
    type Params = Given<'user, T>;
    type Output = Created<'user, T>;

    #[inline]
    fn create(factory: &F, params: Self::Params) -> Self::Output {
        T::build(factory, factory.scope(), params)
    }
}

/// What a factory's method returns for an agent: the agent, or what its constructor returns.
pub type Created<'user, T> = <T as AgentEntry<'user>>::Created;

/// What a factory's method takes for an agent, as a tuple.
pub type Given<'user, T> = <<T as AgentMeta<'user>>::Signature as AgentSignatureParts>::Params;

/// A factory that makes agents of the type `T`, for an agent or a function that knows no more of the factory than that.
///
/// ```
/// use factory_core::{Makes, UserScope, user_scoped};
///
/// #[user_scoped]
/// pub struct NotesAgent<'user> {
///     pub scope: UserScope<'user>,
///     #[param]
///     pub topic: String,
/// }
///
/// fn take_notes<'user>(factory: &impl Makes<'user, NotesAgent<'user>>) -> NotesAgent<'user> {
///     factory.make(("billing".to_owned(),))
/// }
/// ```
///
/// Where a factory makes several, `Makes::<NotesAgent<'user>>::make(factory, params)` says which is meant. As a trait
/// object it is `Arc<dyn Makes<'user, NotesAgent<'user>> + Send + Sync + 'user>`.
///
/// Implemented by what [`agent_factory!`](crate::agent_factory) generates, for each entry of `agents`. A test implements
/// it by hand, for a factory that makes what the test wants:
///
/// ```
/// # use factory_core::{InScope, Makes, UserScope, testing, user_scoped};
/// # #[user_scoped]
/// # pub struct NotesAgent<'user> {
/// #     pub scope: UserScope<'user>,
/// #     #[param]
/// #     pub topic: String,
/// # }
/// struct Fakes<'user>(UserScope<'user>);
///
/// impl<'user> InScope<'user> for Fakes<'user> {
///     fn scope(&self) -> UserScope<'user> {
///         self.0
///     }
/// }
///
/// impl<'user> Makes<'user, NotesAgent<'user>> for Fakes<'user> {
///     fn make(&self, (topic,): (String,)) -> NotesAgent<'user> {
///         NotesAgent { scope: self.0, topic: format!("a fake's {topic}") }
///     }
/// }
///
/// fn topic<'user>(factory: &impl Makes<'user, NotesAgent<'user>>) -> String {
///     factory.make(("notes".to_owned(),)).topic
/// }
///
/// assert_eq!(testing::with_user("alice", |scope| topic(&Fakes(scope))), "a fake's notes");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not make a `{T}`",
    label = "no factory with this agent",
    note = "add it to the `agent_factory!` of the factory, as in `agents {{ name: Type }}`"
)]
pub trait Makes<'user, T: AgentEntry<'user>>: InScope<'user> {
    /// Makes one, fresh. The parameters are a tuple, in the order of the entry: `()` for an agent without any.
    fn make(&self, params: Given<'user, T>) -> Created<'user, T>;
}

#[diagnostic::do_not_recommend]
impl<'user, T, F> Makes<'user, T> for F
where
    T: ListedInFactory<'user, F> + BuildFrom<'user, F, Given<'user, T>, Created<'user, T>>,
    F: InScope<'user>,
{
    #[inline]
    fn make(&self, params: Given<'user, T>) -> Created<'user, T> {
        T::build(self, self.scope(), params)
    }
}

/// Of a type with an entry in the factory: apart from `Makes`, because it has nothing in it to check.
pub trait ListedInFactory<'user, F> {}
