"""What is read of job titles and organisations around a name."""
