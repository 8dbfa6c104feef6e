//! Each state of the page, on a desktop and on a phone.

use crate::{
    browser::{Browser, visit},
    desk::Desk,
    pages::{DESKTOP, wait_for_answer},
};
use tokio::net::TcpListener;

const PHONE: u32 = 375;

#[tokio::test]
async fn every_state_fits_the_window() {
    for width in [DESKTOP, PHONE] {
        visit(width, async |page| show_every_state(page).await).await;
    }
}

async fn show_every_state(page: &Browser) {
    let desk = Desk::start(4).await;
    page.client.goto(&desk.url()).await.unwrap();
    page.wait_for_state("logged-out").await;
    page.check_looks("logged-out").await;
    page.client.goto(&desk.link()).await.unwrap();
    page.wait_for_state("ready").await;
    page.check_looks("empty").await;
    page.ask("left", &format!("where is my parcel? {}", "unbreakable".repeat(30))).await;
    page.ask("right", "when is my invoice refunded?").await;
    wait_for_answer(page, "left", "traced after three days.").await;
    wait_for_answer(page, "right", "takes five days.").await;
    page.check_looks("ready").await;
    page.ask("left", "and my other parcel?").await;
    page.wait_for_text("#left .lines", "and my other parcel?” – A parcel is traced after three days.").await;
    page.ask("left", "and the third one?").await;
    page.wait_for_text("#left .notice", "Too many requests").await;
    page.check_looks("refused").await;
    let address = desk.stop().await;
    page.wait_for_text("#left .notice", "The server cannot be reached.").await;
    page.check_looks("error").await;
    // A server that accepts connections and answers nothing.
    let _silent = TcpListener::bind(address).await.unwrap();
    page.run("for (const button of document.querySelectorAll('.again')) button.click()").await;
    page.wait_for_state("loading").await;
    page.check_looks("loading").await;
}
