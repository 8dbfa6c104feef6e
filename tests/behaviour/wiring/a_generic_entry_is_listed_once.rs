use factory_core::{Makes, Shareable, UserScope, agent_factory, user_scoped};
use std::marker::PhantomData;
use support::context;

trait Model: Shareable {}

#[derive(Shareable)]
struct Fake;

impl Model for Fake {}

enum TheModel {}

/// A generic agent.
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
fn two_entries_may_have_the_same_type_after_substitution() {
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
