"""Write source: types, texts and imports as the templates show them."""
