//! A browser that a test drives.

use fantoccini::{Client, ClientBuilder, Locator};
use futures_util::FutureExt;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::{
    env, fs,
    io::{BufRead, BufReader},
    panic::{AssertUnwindSafe, resume_unwind},
    path::PathBuf,
    process::{Child, Command, Stdio},
    time::Duration,
};
use tempfile::TempDir;

/// Returns whether the tests can run.
pub(crate) fn is_installed() -> bool {
    let runs = |program| Command::new(program).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
    ["chromium", "chromedriver"].into_iter().all(|program| runs(program).is_ok_and(|status| status.success()))
}

/// Runs a test in a browser of this width, and closes the browser also if the test fails. Does nothing without a browser.
pub(crate) async fn visit(width: u32, test: impl AsyncFnOnce(&Browser)) {
    if !is_installed() {
        return;
    }
    let (mut driver, port) = start_driver();
    let profile = TempDir::new().unwrap();
    let mut builder = ClientBuilder::new(HttpConnector::new());
    builder.capabilities(capabilities(width, &profile));
    let client = builder.connect(&format!("http://127.0.0.1:{port}")).await.unwrap();
    let browser = Browser { client: client.clone(), width };
    let tested = AssertUnwindSafe(test(&browser)).catch_unwind().await;
    client.close().await.unwrap();
    driver.kill().unwrap();
    driver.wait().unwrap();
    tested.unwrap_or_else(|panic| resume_unwind(panic));
}

fn start_driver() -> (Child, u16) {
    let mut driver = Command::new("chromedriver").arg("--port=0").stdout(Stdio::piped()).spawn().unwrap();
    let mut lines = BufReader::new(driver.stdout.take().unwrap()).lines().map(Result::unwrap);
    let port = lines.find_map(|line| line.split_once("successfully on port ")?.1.trim_end_matches('.').parse().ok());
    // The driver must not end because nobody reads what it prints.
    std::thread::spawn(move || lines.for_each(drop));
    (driver, port.expect("the driver prints its port"))
}

fn capabilities(width: u32, profile: &TempDir) -> serde_json::Map<String, Value> {
    let mut args: Vec<_> = [
        "--headless=new",
        "--no-sandbox", // which chromium refuses to run without as root
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-quic",
    ]
    .map(str::to_owned)
    .into();
    args.push(format!("--user-data-dir={}", profile.path().display()));
    let metrics = json!({ "width": width, "height": 812, "pixelRatio": 1.0, "mobile": width < 600, "touch": false });
    let options = json!({ "args": args, "mobileEmulation": { "deviceMetrics": metrics } });
    [("goog:chromeOptions".to_owned(), options)].into_iter().collect()
}

/// A page in a browser. Its functions wait until the page shows what they look for.
pub(crate) struct Browser {
    pub(crate) client: Client,
    width: u32,
}

impl Browser {
    /// Waits until both panes are in this state.
    pub(crate) async fn wait_for_state(&self, state: &str) {
        for side in ["left", "right"] {
            self.wait_for(&format!("#{side}[data-state={state}]")).await;
        }
    }

    pub(crate) async fn wait_for(&self, selector: &str) {
        self.client.wait().at_most(Duration::from_secs(20)).for_element(Locator::Css(selector)).await.unwrap();
    }

    /// Waits until the visible text of the element has this part.
    pub(crate) async fn wait_for_text(&self, selector: &str, part: &str) {
        let has_text = format!("return document.querySelector({selector:?})?.innerText.includes({part:?}) ?? false");
        self.wait_until(&has_text).await;
    }

    /// Waits until the script returns true.
    pub(crate) async fn wait_until(&self, script: &str) {
        for _ in 0..200 {
            if self.run(script).await == true {
                return;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!("not within 20 s: {script}\n{}", self.text("body").await);
    }

    pub(crate) async fn run(&self, script: &str) -> Value {
        self.client.execute(script, Vec::new()).await.unwrap()
    }

    pub(crate) async fn text(&self, selector: &str) -> String {
        self.client.find(Locator::Css(selector)).await.unwrap().text().await.unwrap()
    }

    /// Types a question on one side and sends it by the Enter key.
    pub(crate) async fn ask(&self, side: &str, question: &str) {
        let input = self.client.find(Locator::Css(&format!("#{side} .question input"))).await.unwrap();
        input.send_keys(&format!("{question}\u{e007}")).await.unwrap();
    }

    /// Saves a picture of the page if the variable for it is set, and checks that nothing is wider than the page.
    pub(crate) async fn check_looks(&self, state: &str) {
        let too_wide = format!(
            "const boxes = [...document.querySelectorAll('.pane, .lines')];
             const isWide = (box) => box.scrollWidth > box.clientWidth;
             return document.documentElement.scrollWidth > {} || boxes.some(isWide)",
            self.width
        );
        assert_eq!(self.run(&too_wide).await, false, "something is too wide in the state {state}");
        if let Some(folder) = env::var_os("HELP_DESK_PICTURES") {
            let path = PathBuf::from(folder).join(format!("{state}-{}.png", self.width));
            fs::write(path, self.client.screenshot().await.unwrap()).unwrap();
        }
    }
}
