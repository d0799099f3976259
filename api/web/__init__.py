"""The pages for people: one form, one answer, the causes. They work without JavaScript and set no cookies."""
