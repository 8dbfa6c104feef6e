use super::super::desk::context;
use super::library;
use futures_util::poll;
use std::{pin::pin, sync::Arc};

/// What it takes is its own at once; its body runs when it is awaited.
#[test]
fn only_when_it_is_awaited() {
    let served = library().for_user_blocking(context("alice"), |factory| {
        drop(factory.reader("Ulysses".to_owned()));
        let own = Arc::new(());
        let starting = factory.waiter(Arc::clone(&own));
        assert_eq!(Arc::strong_count(&own), 2);
        drop(starting);
        assert_eq!(Arc::strong_count(&own), 1);
    });
    served.unwrap();
}

#[tokio::test]
async fn and_gives_all_back_when_it_is_cancelled() {
    let (library, own) = (library(), Arc::new(()));
    {
        let mut work = pin!(library.for_user(context("alice"), async |factory| {
            factory.waiter(Arc::clone(&own)).await;
        }));
        assert!(poll!(work.as_mut()).is_pending());
        assert_eq!((library.limit.count(), Arc::strong_count(&own)), (1, 2));
    }
    assert_eq!((library.limit.count(), Arc::strong_count(&own)), (0, 1));
    assert!(library.admit(context("alice")).is_ok());
}
