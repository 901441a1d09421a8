package org.saisine.secretariat.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells machines why they are refused. */
@RestControllerAdvice
class Problems {
  @ExceptionHandler
  ResponseEntity<Problem> refused(Refusal refusal, HttpServletRequest request) {
    return Problem.of(refusal, request.getRequestURI()).told();
  }
}
