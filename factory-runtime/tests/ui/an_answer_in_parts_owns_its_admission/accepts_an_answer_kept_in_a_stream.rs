use axum::{
    Router,
    extract::State,
    response::{Sse, sse::Event},
    routing::get,
};
use factory_core::{ScopeError, UserExecutionContext, UserScope, agent_factory, user_scoped};
use factory_runtime::User;
use futures_util::Stream;
use std::{convert::Infallible, pin::Pin, sync::Arc};

#[user_scoped]
struct Notes<'user> {
    scope: UserScope<'user>,
}

agent_factory! {
    factory Desk for struct Platform { agents { notes: Notes } }
}

type Events = Pin<Box<dyn Stream<Item = Result<Event, Infallible>> + Send>>;

async fn listen(State(platform): State<Arc<Platform>>, User(identity): User) -> Result<Sse<Events>, ScopeError> {
    let context = UserExecutionContext::new(identity, "thread-19", "web").unwrap();
    platform
        .for_user(context, async |desk| {
            let user = desk.notes().scope.user_id().to_owned();
            Sse::new(Box::pin(async_stream::stream! {
                yield Ok(Event::default().data(user));
            }) as Events)
        })
        .await
}

fn main() {
    let _: Router = Router::new().route("/listen", get(listen)).with_state(Arc::new(Platform {}));
}
