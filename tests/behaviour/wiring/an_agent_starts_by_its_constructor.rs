mod only_when_it_is_awaited;

use factory_core::{BelongsTo, Shareable, UserScope, agent_factory, user_scoped};
use std::{
    cell::Cell,
    future::{pending, ready},
    pin::Pin,
    sync::Arc,
};
use support::{context, hotel::OpenScopes};
use tokio::task::yield_now;

thread_local! {
    /// The number of archives that this test has opened. Each test runs in its own thread.
    static OPENED: Cell<u32> = const { Cell::new(0) };
}

#[derive(Shareable)]
struct Shelf {
    books: Vec<String>,
}

#[derive(Debug, PartialEq)]
struct NoSuchBook(String);

/// A component that is kept for one scope.
#[user_scoped(create)]
struct Archive<'user> {
    scope: UserScope<'user>,
    number: u32,
}

#[user_scoped]
impl<'user> Archive<'user> {
    #[create]
    fn open(scope: UserScope<'user>) -> Self {
        OPENED.set(OPENED.get() + 1);
        Self { scope, number: OPENED.get() }
    }
}

/// A nested agent whose constructor takes no scope.
#[user_scoped(create)]
struct Pen<'user> {
    scope: UserScope<'user>,
    colour: &'static str,
}

#[user_scoped]
impl<'user> Pen<'user> {
    #[create]
    fn dip(#[scoped] archive: Arc<Archive<'user>>) -> Self {
        Self { scope: archive.scope, colour: "blue" }
    }
}

/// An agent with a fallible async constructor.
#[user_scoped(create)]
struct Reader<'user> {
    scope: UserScope<'user>,
    archive: Arc<Archive<'user>>,
    pen: Pen<'user>,
    book: &'user str,
}

#[user_scoped]
impl<'user> Reader<'user> {
    #[create]
    async fn find(
        scope: UserScope<'user>,
        #[shared] shelf: &'user Shelf,
        #[scoped] archive: Arc<Archive<'user>>,
        #[agent] pen: Pen<'user>,
        title: String,
    ) -> Result<Self, NoSuchBook> {
        yield_now().await;
        let book = shelf.books.iter().find(|book| **book == title);
        let book = ready(book).await.ok_or(NoSuchBook(title))?;
        Ok(Self { scope, archive, pen, book })
    }
}

/// An agent with a constructor that may return `None`.
#[user_scoped(create)]
struct Lender<'user> {
    scope: UserScope<'user>,
}

#[user_scoped]
impl<'user> Lender<'user> {
    #[create]
    fn hire(scope: UserScope<'user>, is_open: bool) -> Option<Self> {
        is_open.then_some(Self { scope })
    }
}

/// An agent whose async constructor never completes.
#[user_scoped(create)]
struct Waiter<'user> {
    _scope: UserScope<'user>,
}

#[user_scoped]
impl<'user> Waiter<'user> {
    #[create]
    async fn wait(scope: UserScope<'user>, own: Arc<()>) -> Self {
        pending::<()>().await;
        drop(own);
        Self { _scope: scope }
    }
}

trait Speaks<'user>: BelongsTo<'user> {
    fn speak(&self) -> &'user str;
}

/// An agent whose constructor returns a trait object.
#[user_scoped(create)]
struct Speaker<'user> {
    scope: UserScope<'user>,
}

impl<'user> Speaks<'user> for Speaker<'user> {
    fn speak(&self) -> &'user str {
        self.scope.user_id()
    }
}

#[user_scoped]
impl<'user> Speaker<'user> {
    #[create]
    fn behind_its_trait(scope: UserScope<'user>) -> Box<dyn Speaks<'user> + 'user> {
        Box::new(Self { scope })
    }
}

agent_factory! {
    factory LibraryFactory for struct Library {
        shared { shelf: Shelf }
        guards { limit: OpenScopes }
        scoped { archive: Archive }
        agents {
            reader: Reader(title: String),
            lender: Lender(is_open: bool),
            waiter: Waiter(own: Arc<()>),
            speaker: Speaker,
            pen: Pen,
        }
    }
}

fn library() -> Library {
    Library { shelf: Shelf { books: vec!["Emma".to_owned()] }, limit: OpenScopes::at_most(9) }
}

type Starting<'user, T> = Pin<Box<dyn Future<Output = T> + Send + 'user>>;

/// Checks that the value has exactly this type, without a coercion.
fn exactly<T>(value: T) -> T {
    value
}

#[tokio::test]
async fn the_factory_returns_what_the_constructor_returns() {
    let library = library();
    let served = library.for_user(context("alice"), async |factory| {
        let starting = exactly::<Starting<'_, Result<Reader<'_>, NoSuchBook>>>(factory.reader("Emma".to_owned()));
        let reader = starting.await.unwrap();
        assert_eq!((reader.scope.user_id(), reader.archive.scope.user_id(), reader.book), ("alice", "alice", "Emma"));
        assert_eq!((reader.pen.scope.user_id(), reader.pen.colour), ("alice", "blue"));
        assert_eq!((reader.archive.number, OPENED.get()), (1, 1));
        assert!(exactly::<Option<Lender<'_>>>(factory.lender(false)).is_none());
        assert_eq!(factory.lender(true).unwrap().scope.user_id(), "alice");
        assert_eq!(exactly::<Pen<'_>>(factory.pen()).colour, "blue");
        drop(exactly::<Starting<'_, Waiter<'_>>>(factory.waiter(Arc::new(()))));
        assert_eq!(exactly::<Box<dyn Speaks<'_> + '_>>(factory.speaker()).speak(), "alice");
    });
    served.await.unwrap();
}

#[tokio::test]
async fn async_constructors_run_in_spawned_tasks() {
    let library = Arc::new(library());
    let tasks = ["alice", "bob"].map(|user| {
        let library = Arc::clone(&library);
        tokio::spawn(async move {
            let served = library.for_user(context(user), async |factory| {
                let (first, second) =
                    tokio::join!(factory.reader("Emma".to_owned()), factory.reader("Emma".to_owned()));
                let (first, second) = (first.unwrap(), second.unwrap());
                assert!(Arc::ptr_eq(&first.archive, &second.archive));
                first.scope.user_id().to_owned() + second.book
            });
            served.await.unwrap()
        })
    });
    let [alice, bob] = tasks;
    assert_eq!((alice.await.unwrap(), bob.await.unwrap()), ("aliceEmma".to_owned(), "bobEmma".to_owned()));
}

#[tokio::test]
async fn a_failed_constructor_leaves_the_scope_usable() {
    let library = library();
    let served = library.for_user(context("alice"), async |factory| {
        let failed = factory.reader("Ulysses".to_owned()).await;
        assert_eq!(failed.err().unwrap(), NoSuchBook("Ulysses".to_owned()));
        assert_eq!(factory.reader("Emma".to_owned()).await.unwrap().book, "Emma");
    });
    served.await.unwrap();
}

#[test]
fn a_component_with_a_constructor_is_made_once() {
    let library = library();
    for scope in 1..=2 {
        let served = library.for_user_blocking(context("alice"), |factory| {
            assert_eq!((factory.pen().colour, OPENED.get()), ("blue", scope));
            let mut starting = factory.reader("Emma".to_owned());
            drop(factory.reader("Emma".to_owned()));
            let mut context = std::task::Context::from_waker(std::task::Waker::noop());
            while starting.as_mut().poll(&mut context).is_pending() {}
            assert_eq!(OPENED.get(), scope);
        });
        served.unwrap();
    }
}

#[test]
fn the_picture_shows_the_constructors_dependencies() {
    let picture = LibraryFactory::WIRING.to_string();
    let used: Vec<_> = picture.lines().map(str::trim).filter(|line| line.contains("-->")).collect();
    let by_reader = ["agent_reader --> shared_shelf", "agent_reader --> scoped_archive", "agent_reader --> agent_pen"];
    assert_eq!(used, [by_reader.as_slice(), &["agent_pen --> scoped_archive"]].concat());
}
