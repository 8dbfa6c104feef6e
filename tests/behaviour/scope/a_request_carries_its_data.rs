use factory_core::{InScope, ScopeError, ServesUsers, UserScope, agent_factory, user_scope, user_scoped};
use std::{error::Error, sync::Arc};
use support::{
    context,
    hotel::{Audit, Journal},
};

pub(super) struct Claims {
    roles: Vec<String>,
    journal: Journal,
}

impl Drop for Claims {
    fn drop(&mut self) {
        self.journal.add(format!("the claims of {} end", self.roles.concat()));
    }
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Locale(&'static str);

/// The locale of the user, and that of the service.
pub(super) enum OfUser {}
pub(super) enum OfService {}

pub(super) trait Cancellation: Send + Sync {
    fn is_cancelled(&self) -> bool;
}

impl Cancellation for bool {
    fn is_cancelled(&self) -> bool {
        *self
    }
}

#[user_scoped]
pub(super) struct Session<'user> {
    scope: UserScope<'user>,
    #[request]
    claims: &'user Claims,
}

#[user_scoped]
pub(super) struct Formatter<'user> {
    scope: UserScope<'user>,
    #[request(OfUser)]
    locale: &'user Locale,
    #[scoped]
    session: Arc<Session<'user>>,
}

#[user_scoped]
pub(super) struct Mailer<'user> {
    scope: UserScope<'user>,
    #[agent]
    formatter: Formatter<'user>,
    #[request]
    cancellation: &'user dyn Cancellation,
}

impl Mailer<'_> {
    fn text(&self) -> String {
        let Formatter { scope, locale, session } = &self.formatter;
        let users = [self.scope.user_id(), scope.user_id(), session.scope.user_id()];
        assert!(users.iter().all(|user| *user == users[0]));
        format!("{} for {} as {}", locale.0, users[0], session.claims.roles.join(" and "))
    }
}

#[user_scoped(create)]
pub(super) struct Report<'user> {
    scope: UserScope<'user>,
    title: String,
}

#[user_scoped]
impl<'user> Report<'user> {
    #[create]
    async fn open(
        scope: UserScope<'user>,
        #[request] claims: &'user Claims,
        #[request(OfService)] locale: &'user Locale,
        title: String,
    ) -> Result<Self, String> {
        tokio::task::yield_now().await;
        let role = claims.roles.first().ok_or("no role")?;
        Ok(Self { scope, title: format!("{title} of {role} in {}", locale.0) })
    }
}

agent_factory! {
    pub(super) factory Desk for pub(super) struct Platform {
        guards { outer: Audit, inner: Audit }
        request {
            claims: Claims,
            user_locale: Locale as OfUser,
            service_locale: Locale as OfService,
            cancellation: dyn Cancellation,
        }
        scoped { session: Session }
        agents { mailer: Mailer, report: Report(title: String) }
    }
}

pub(super) fn platform() -> (Arc<Platform>, Journal) {
    let journal = Journal::default();
    let audit = |name: &str| Audit { name: name.to_owned(), journal: journal.clone() };
    (Arc::new(Platform { outer: audit("outer"), inner: audit("inner") }), journal)
}

pub(super) fn request(role: &str, journal: &Journal) -> DeskRequest {
    DeskRequest {
        claims: Claims { roles: vec![role.to_owned()], journal: journal.clone() },
        user_locale: Locale("de"),
        service_locale: Locale("en"),
        cancellation: Arc::new(false),
    }
}

/// The events of a scope with request data, in order.
pub(super) const EVENTS: [&str; 5] =
    ["outer opens", "inner opens", "the claims of admin end", "inner closes", "outer closes"];

#[test]
fn to_agents_and_components_at_every_depth() {
    let (platform, journal) = platform();
    let mail = platform.for_user_blocking(context("alice"), request("admin", &journal), |desk| {
        let mailer = desk.mailer();
        assert!(!mailer.cancellation.is_cancelled());
        mailer.text()
    });
    assert_eq!(mail.unwrap(), "de for alice as admin");
}

#[tokio::test]
async fn to_a_constructor() {
    let (platform, journal) = platform();
    let report = platform.for_user(context("alice"), request("admin", &journal), async |desk| {
        let report = desk.report("costs".to_owned()).await.unwrap();
        (report.scope.user_id().to_owned(), report.title)
    });
    assert_eq!(report.await.unwrap(), ("alice".to_owned(), "costs of admin in en".to_owned()));
}

/// The same value is borrowed by all agents of the scope.
#[test]
fn without_copies() {
    let (platform, journal) = platform();
    let same = platform.for_user_blocking(context("alice"), request("admin", &journal), |desk| {
        let (first, second) = (desk.mailer(), desk.mailer());
        std::ptr::eq(first.formatter.locale, second.formatter.locale)
    });
    assert!(same.unwrap());
}

#[test]
fn to_a_scope_that_is_opened_by_hand() {
    let (platform, journal) = platform();
    user_scope!(open = platform.admit(context("alice"), request("admin", &journal)).unwrap());
    assert_eq!(create_desk(open).mailer().text(), "de for alice as admin");
}

#[tokio::test]
async fn to_an_admission_in_another_task() {
    let (platform, journal) = platform();
    let admission = platform.admit_owned(context("alice"), request("admin", &journal)).unwrap();
    let mail = tokio::spawn(admission.run(async |desk| desk.mailer().text()));
    assert_eq!(mail.await.unwrap(), "de for alice as admin");
    assert_eq!(journal.take(), EVENTS);
}

#[tokio::test]
async fn to_work_that_may_fail() {
    let (platform, journal) = platform();
    let text = platform.try_for_user(context("alice"), request("admin", &journal), async |desk| {
        let report = desk.report("costs".to_owned()).await?;
        Ok::<_, Box<dyn Error + Send + Sync>>(report.title)
    });
    assert_eq!(text.await.unwrap(), "costs of admin in en");
    let text = platform.try_for_user_blocking(context("alice"), request("admin", &journal), |desk| {
        Ok::<_, ScopeError>(desk.mailer().text())
    });
    assert_eq!(text.unwrap(), "de for alice as admin");
}

#[tokio::test]
async fn to_a_library_that_knows_no_platform() {
    async fn serve<P: ServesUsers>(platform: &P, request: P::Request) -> String {
        let work = |factory: P::Factory<'_>| std::future::ready(factory.scope().user_id().to_owned());
        platform.serve(context("alice"), request, work).await.unwrap()
    }
    let (platform, journal) = platform();
    assert_eq!(serve(&*platform, request("admin", &journal)).await, "alice");
    assert_eq!(journal.take(), EVENTS);
}

/// A child scope is another request of the same user, so its caller gives it data of its own.
#[test]
fn to_a_child_scope_only_if_the_caller_gives_it() {
    let (platform, journal) = platform();
    let child = platform.for_user_blocking(context("alice"), request("admin", &journal), |desk| {
        (desk.scope().child("mail").unwrap(), desk.mailer().formatter.locale.clone())
    });
    let (child, locale) = child.unwrap();
    let request = DeskRequest { user_locale: Locale("fr"), service_locale: locale, ..request("reader", &journal) };
    let mail = platform.for_user_blocking(child, request, |desk| desk.mailer().text());
    assert_eq!(mail.unwrap(), "fr for alice as reader");
}

#[test]
fn which_an_inner_scope_may_borrow() {
    let (platform, journal) = platform();
    let roles = platform.for_user_blocking(context("alice"), request("admin", &journal), |desk| {
        let session = desk.mailer().formatter.session;
        let child = desk.scope().child("mail").unwrap();
        let mail = platform.for_user_blocking(child, request("reader", &journal), |inner| {
            let of_outer: &Claims = session.claims;
            format!("{}, of {}", inner.mailer().text(), of_outer.roles.concat())
        });
        mail.unwrap()
    });
    assert_eq!(roles.unwrap(), "de for alice as reader, of admin");
}
