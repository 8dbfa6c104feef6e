use super::desk::context;
use factory_core::{Makes, Shareable, UserScope, agent_factory, user_scoped};
use std::marker::PhantomData;

trait Model: Shareable {}

#[derive(Shareable)]
struct Fake;

impl Model for Fake {}

enum TheModel {}

/// Belongs to a user, for whichever model.
#[user_scoped]
struct Tag<'user, T> {
    scope: UserScope<'user>,
    of: PhantomData<T>,
}

agent_factory! {
    factory EitherFactory for struct Either<M: Model> {
        shared { model: M as TheModel }
        agents { of_any: Tag<M>, of_a_fake: Tag<Fake> }
    }
}

#[test]
fn where_another_one_may_be_its_type() {
    fn user<'user, M: Model>(factory: &impl Makes<'user, Tag<'user, M>>) -> String {
        factory.make(()).scope.user_id().to_owned()
    }
    let either = Either { model: Fake };
    let served = either.for_user_blocking(context("ivan"), |factory| {
        let (any, fake) = (factory.of_any(), factory.of_a_fake());
        assert_eq!((any.of, fake.of), (PhantomData::<Fake>, PhantomData::<Fake>));
        user::<Fake>(&factory)
    });
    assert_eq!(served.unwrap(), "ivan");
    let Fake = either.model;
}
