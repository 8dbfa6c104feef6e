//! The pages of two users, at once and in one window.

use crate::{
    browser::{Browser, visit},
    desk::Desk,
};
use fantoccini::Locator;

pub(crate) const DESKTOP: u32 = 1280;
const MANY: u32 = 1000;

/// Waits for the answer to a question, which the example model ends with a period.
pub(crate) async fn wait_for_answer(page: &Browser, side: &str, part: &str) {
    page.wait_for_text(&format!("#{side} .lines"), part).await;
    page.wait_for(&format!("#{side} .question button:enabled")).await;
}

#[tokio::test]
async fn two_users_chat_at_once_and_neither_sees_the_others_words() {
    visit(DESKTOP, async |page| {
        let desk = Desk::start(MANY).await;
        page.client.goto(&desk.link()).await.unwrap();
        page.wait_for_state("ready").await;
        assert_eq!(page.client.current_url().await.unwrap().as_str(), desk.url(), "the logins are not in the address");
        for turn in 1..=3 {
            page.ask("left", &format!("apricot {turn}")).await;
            page.ask("right", &format!("blueberry {turn}: where is my refund?")).await;
            wait_for_answer(page, "left", &format!("“apricot {turn}” – A parcel is traced after three days.")).await;
            wait_for_answer(
                page,
                "right",
                &format!("blueberry {turn}: where is my refund?” – A refund takes five days."),
            )
            .await;
        }
        let [left, right] = [page.text("#left").await, page.text("#right").await];
        assert!(left.starts_with("alice\nof acme") && !left.contains("blueberry"), "{left}");
        assert!(right.starts_with("alice\nof globex") && !right.contains("apricot"), "{right}");
        assert_eq!(page.client.find_all(Locator::Css("#left .line")).await.unwrap().len(), 6);
    })
    .await;
}

#[tokio::test]
async fn a_reload_keeps_the_conversation() {
    visit(DESKTOP, async |page| {
        let desk = Desk::start(MANY).await;
        page.client.goto(&desk.link()).await.unwrap();
        page.wait_for_state("ready").await;
        page.ask("left", "apricot").await;
        wait_for_answer(page, "left", "traced after three days.").await;
        let before = page.text("#left .lines").await;
        page.client.refresh().await.unwrap();
        page.wait_for_state("ready").await;
        assert_eq!(page.text("#left .lines").await, before);
        assert_eq!(page.text("#right .lines").await, "");
        // The next answer follows the ones before.
        page.ask("left", "peach").await;
        wait_for_answer(page, "left", "“peach” – A parcel").await;
        assert!(page.text("#left .lines").await.starts_with(&before));
    })
    .await;
}

#[tokio::test]
async fn a_request_over_the_limit_is_shown_and_can_be_sent_again() {
    visit(DESKTOP, async |page| {
        let desk = Desk::start(3).await; // the history, the connection and one question
        page.client.goto(&desk.link()).await.unwrap();
        page.wait_for_state("ready").await;
        page.ask("left", "apricot").await;
        wait_for_answer(page, "left", "traced after three days.").await;
        page.ask("left", "peach").await;
        page.wait_for_text("#left .notice", "Too many requests; try again in ").await;
        assert!(!page.text("#left .lines").await.contains("peach"));
        assert_eq!(page.run("return document.querySelector('#left .question input').value").await, "peach");
        // The limit is each user's own.
        page.ask("right", "cherry").await;
        wait_for_answer(page, "right", "traced after three days.").await;
        page.client.refresh().await.unwrap();
        page.wait_for_text("#left[data-state=error] .notice", "Too many requests; try again in ").await;
    })
    .await;
}

#[tokio::test]
async fn a_page_whose_server_is_gone_says_so_and_connects_again() {
    visit(DESKTOP, async |page| {
        let desk = Desk::start(MANY).await;
        page.client.goto(&desk.link()).await.unwrap();
        page.wait_for_state("ready").await;
        let address = desk.stop().await;
        page.wait_for_state("error").await;
        page.wait_for_text("#left .notice", "The server cannot be reached.").await;
        let _desk = Desk::start_at(address, MANY).await;
        page.wait_for_state("ready").await;
        assert_eq!(page.text("#left .notice").await, "");
    })
    .await;
}

#[tokio::test]
async fn a_pane_is_logged_in_by_the_keyboard_and_logged_out() {
    visit(DESKTOP, async |page| {
        let desk = Desk::start(MANY).await;
        page.client.goto(&desk.url()).await.unwrap();
        page.wait_for_state("logged-out").await;
        let input = page.client.find(Locator::Css("#right .login input")).await.unwrap();
        input.send_keys("no token\u{e007}").await.unwrap();
        page.wait_for_text("#right .notice", "The login is not valid").await;
        input.send_keys(&format!("{}\u{e007}", desk.token("globex"))).await.unwrap();
        page.wait_for("#right[data-state=ready]").await;
        page.wait_for("#left[data-state=logged-out]").await;
        // Every control has a label, and nothing was loaded from elsewhere.
        page.wait_until("return [...document.querySelectorAll('input')].every((input) => input.labels.length === 1)")
            .await;
        let own = "(entry) => entry.name.startsWith(location.origin)";
        page.wait_until(&format!("return performance.getEntriesByType('resource').every({own})")).await;
        page.client.find(Locator::Css("#right .logout")).await.unwrap().click().await.unwrap();
        page.wait_for_state("logged-out").await;
    })
    .await;
}
