//! The traits for code that is generic over the platform.

use super::{
    brand::ScopeLifetime,
    held_permits::{HooksBeforePermits, request_permits},
    in_scope::InScope,
    open_scope::{OpenScope, open},
    platform::GuardedPlatform,
    scope_error::ScopeError,
};
use crate::context::execution_context::UserExecutionContext;
use std::future::Future;

/// A platform that serves users, for libraries that open scopes of a platform that they do not know.
///
/// [`agent_factory!`](crate::agent_factory) implements it for every platform whose factory is `Send` and is as visible as
/// the platform. A library has it as a bound, and calls [`serve`](Self::serve). An application calls the methods of its platform, such as
/// `for_user`, whose closure needs no bound.
///
/// ```
/// # use std::{future::Future, pin::pin, task::{Context, Poll, Waker}};
/// use factory_core::{InScope, ScopeError, SendWork, ServesUsers, UserExecutionContext, agent_factory, testing};
///
/// /// Logs each scope of any platform.
/// async fn serve_logged<P, R, W>(
///     platform: &P,
///     context: UserExecutionContext,
///     request: P::Request,
///     work: W,
/// ) -> Result<R, ScopeError>
/// where
///     P: ServesUsers,
///     R: Send,
///     W: for<'user> SendWork<P::Factory<'user>, Out = R> + Send,
/// {
///     println!("request {}", context.request_id());
///     platform.serve(context, request, work).await
/// }
///
/// agent_factory! {
///     pub factory Desk for pub struct Platform { shared { pub greeting: String } }
/// }
///
/// async fn greet(desk: Desk<'_>) -> String {
///     format!("{}, {}", desk.platform().greeting, desk.scope().user_id())
/// }
///
/// let platform = Platform { greeting: "hello".to_owned() };
/// let greeting = serve_logged(&platform, testing::context("alice"), (), greet);
/// # let Poll::Ready(greeting) = pin!(greeting).poll(&mut Context::from_waker(Waker::noop())) else { panic!() };
/// # assert_eq!(greeting.unwrap(), "hello, alice");
/// // assert_eq!(greeting.await?, "hello, alice");
/// ```
#[doc(alias = "middleware")]
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not serve users",
    label = "not a platform of `agent_factory!`, or it is more visible than its factory"
)]
pub trait ServesUsers: GuardedPlatform<RequestData: Send + Sync> + Send + Sync + 'static {
    /// The factory that serves one user.
    type Factory<'user>: Send + InScope<'user>;

    /// The request data that is given when a scope opens: `()` for a platform without a `request` section.
    type Request: Send + Sync + 'static;

    /// Makes the factory of an open scope.
    #[doc(hidden)]
    fn factory(open: OpenScope<'_, Self>) -> Self::Factory<'_>;

    /// Returns its argument: the two types are the same.
    #[doc(hidden)]
    fn request_data(request: Self::Request) -> Self::RequestData;

    /// Opens a scope for the user of the context, runs the work in it, and closes the scope.
    ///
    /// The work is an async function of the factory, or an async closure that names the type of its argument:
    /// `async |factory: P::Factory<'_>| …`. See [`SendWork`].
    ///
    /// # Errors
    ///
    /// The future returns the error of the first guard that refuses the scope.
    #[cfg_attr(factory_facts, deprecated(note = "factory fact: opens a scope by `serve`"))]
    fn serve<R: Send, W>(
        &self,
        context: UserExecutionContext,
        request: Self::Request,
        work: W,
    ) -> impl Future<Output = Result<R, ScopeError>> + Send
    where
        W: for<'user> SendWork<Self::Factory<'user>, Out = R> + Send,
    {
        async move {
            let permits = request_permits(self, &context)?;
            let request = Self::request_data(request);
            let _hooks = HooksBeforePermits::new(&context);
            let lifetime = ScopeLifetime::new(&context);
            let factory = Self::factory(open(&lifetime, self, &request));
            let result = permits.watch(work.call(factory)).await;
            // The request data first, so that the guards see a panic of its drop.
            drop(lifetime);
            drop(request);
            permits.record_return();
            Ok(result)
        }
    }
}

/// An async function or closure with one argument, whose future is `Send`.
///
/// It is implemented for every function and closure of this kind; there is no need to implement it. Stable Rust cannot state with
/// `AsyncFnOnce` that the future is `Send`, which a task on a runtime with several threads has to be.
///
/// A function that takes a closure, and not only a named function, needs a second bound. With
/// `W: for<'user> AsyncFnOnce(P::Factory<'user>) -> R`, the compiler infers the argument of the closure; with
/// `W: for<'user> SendWork<P::Factory<'user>, Out = R>`, it knows that the future is `Send`.
///
/// ```
/// use factory_core::SendWork;
///
/// fn assert_send_work<W>(_work: W)
/// where
///     W: AsyncFnOnce(u32) -> u32 + SendWork<u32, Out = u32>,
/// {
/// }
///
/// assert_send_work(async |count| count + 1);
/// ```
#[diagnostic::on_unimplemented(
    message = "the work is not an async function of `{A}` with a `Send` future",
    label = "another argument, or a future that is not `Send`",
    note = "the usual cause is a value such as `Rc` or a `MutexGuard` that is held across an `.await`"
)]
pub trait SendWork<A> {
    /// The output of the future.
    type Out;
    /// The future.
    type Fut: Future<Output = Self::Out> + Send;

    /// Calls the function.
    fn call(self, argument: A) -> Self::Fut;
}

#[diagnostic::do_not_recommend]
impl<A, W, F> SendWork<A> for W
where
    W: FnOnce(A) -> F,
    F: Future + Send,
{
    type Out = F::Output;
    type Fut = F;

    #[inline]
    fn call(self, argument: A) -> F {
        self(argument)
    }
}
