"""One test or more for each construct of OpenAPI that generators tend to lose."""
