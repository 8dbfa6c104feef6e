#[derive(Shareable)]
pub enum Model<Weights> {
    Remote(Url),
    Local { weights: Weights, parts: Vec<Self> },
}
